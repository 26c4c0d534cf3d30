const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Last words of bodies' names: North American Industry Classification System, titles of groups 54–92. */
export const BODY_WORDS = list(`
Institute Institution Ministry Agency Committee Council Commission Party Association Foundation Court Corporation Company Federation Board Authority Bureau
Department Society League Confederation Academy Administration Directorate Secretariat Tribunal Parliament Assembly Senate Cooperative Consortium Alliance Coalition Congress
University College Hospital Museum Observatory Laboratory Union Bank Army Navy Guard Corps Brigade Command Police Service Services Group Trust Network Center Centre Team
Inc Ltd Corp Co PLC LLC Organization Organisation Front Movement Brotherhood Church Library Orchestra Zoo Office Chamber Club Panel Industries Holdings Motors Metals Homes Electronics Pharmaceuticals Technologies Shipping Logistics Ventures Foods Robotics Breweries Brewery Airlines Airways Railways Railway Partners Properties Mining Minerals Resources Biosciences Therapeutics Semiconductor Semiconductors Aerospace Energy Electric Marine Line Lines Steel Studios Records Media Press`);

/** First words of bodies' names that go on with "of" or "for": "Ministry of Finance". */
export const BODY_OPENERS = list(
  'Ministry Department Institute University Bank Council Association Federation Office Academy College Society Bureau Chamber Court Center Centre School Union Confederation League Ministry Board House Museum Commission Committee',
);

/** Last words of programmes and agreements. */
export const INITIATIVE_WORDS = list(
  'Initiative Doctrine Plan Programme Program Partnership Framework Pact Accord Accords Agreement Treaty Strategy Deal Charter Campaign Project Protocol Declaration Act',
);

/** Small words inside such names. */
export const LINKS = list('of for and the on & de du del');
