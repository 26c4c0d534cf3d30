// pdfjs-dist looks for these two when it is loaded; reading text uses neither.
exports.DOMMatrix = function DOMMatrix() {};
exports.Path2D = function Path2D() {};
