/**
 * Parameters that tell who clicked where, and nothing about the page. Source: the campaign parameters that Google,
 * Meta, Microsoft, TikTok, LinkedIn, Yandex, Mailchimp, HubSpot, Marketo and others document, and those that Firefox and
 * Brave strip from links; gathered by hand.
 */
const TRACKING =
  /^(?:utm_\w+|at_\w+|fbclid|fb_\w+|gclid|dclid|gbraid|wbraid|gclsrc|gad_source|msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|igshid?|mc_[ce]id|mkt_tok|_hsenc|_hsmi|hsctatracking|vero_id|vero_conv|oly_enc_id|oly_anon_id|_openstat|wickedid|rb_clickid|s_cid|s_kwcid|ml_subscriber(?:_hash)?|__s|ck_subscriber_id|cmpid|cmp|ncid|ref_src|ref_url|smid|smtyp|sref|spm|_ga|_gl|xtor|guccounter|guce_referrer(?:_sig)?|share_source\w*|trk|trkinfo|pk_\w+|mtm_\w+|matomo_\w+|epik|srsltid|campaign_id|instance_id|segment_id|user_id|regi_id)$/i;

/** The address without parameters that name the reader's way or person; everything else stays as it is written. */
export function withoutTracking(address: string): string {
  const url = URL.parse(address);
  if (!url || url.search === '') return address;
  const kept = queryParts(url).filter((part) => !TRACKING.test(parameterName(part)));
  // The setter takes one question mark off, which may be the first parameter's own.
  url.search = kept.length === 0 ? '' : `?${kept.join('&')}`;
  return url.href;
}

/** The parts between the ampersands. */
export function queryParts(url: URL): readonly string[] {
  return url.search
    .slice(1)
    .split('&')
    .filter((part) => part !== '');
}

export function parameterName(part: string): string {
  return part.replace(/=.*$/s, '');
}
