/** The page before its script runs. */
export const PAGE_HTML = `<!doctype html>
<html lang="en" data-theme="dark">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="dark light">
<title>Pilcrow on a Discord of its own</title>
<link rel="icon" href="/app/icons/pilcrow.svg" type="image/svg+xml">
<link rel="stylesheet" href="/app/styles.css">
<script type="module" src="/app/main.js"></script>
</head>
<body>
<noscript>This page is a Discord that runs on your machine; it needs JavaScript.</noscript>
</body>
</html>
`;
