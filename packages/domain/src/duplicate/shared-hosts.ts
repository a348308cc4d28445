/** Hosts under which many who have nothing to do with each other are found: mail for everybody, platforms, directories. */
const SHARED = new Set(
  `gmail.com googlemail.com google.com outlook.com outlook.fr hotmail.com hotmail.fr live.com live.fr msn.com icloud.com me.com
  yahoo.com yahoo.fr yahoo.de ymail.com aol.com proton.me protonmail.com orange.fr wanadoo.fr free.fr sfr.fr laposte.net
  bbox.fr numericable.fr gmx.com gmx.de gmx.fr gmx.net web.de t-online.de freenet.de skynet.be telenet.be proximus.be pt.lu
  ziggo.nl kpnmail.nl linkedin.com facebook.com fb.com instagram.com twitter.com x.com youtube.com tiktok.com xing.com
  linktr.ee wixsite.com wix.com wordpress.com blogspot.com jimdo.com jimdofree.com weebly.com webflow.io squarespace.com
  godaddysites.com webnode.fr webnode.com e-monsite.com over-blog.com canalblog.com business.site myshopify.com github.io
  gitlab.io notion.site netlify.app vercel.app pages.dev herokuapp.com odoo.com pagesjaunes.fr pagespro.com societe.com
  infogreffe.fr europages.com kompass.com crunchbase.com indiegogo.com kickstarter.com helloasso.com`.split(/\s+/),
);

/** Whether a host, or one that it is a part of, says nothing about whose it is ("acme.wixsite.com", "fr.linkedin.com"). */
export function isSharedHost(host: string): boolean {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    if (SHARED.has(name)) return true;
  }
  return false;
}
