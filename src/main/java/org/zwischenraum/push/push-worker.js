// Part of the service worker: shows what the house says to this device, and leads there. A message that cannot be read says
// the least that browsers ask for.
self.addEventListener("push", event => {
  let said = {};
  try {
    said = event.data ? event.data.json() : {};
  } catch {
    said = {};
  }
  const show = { body: said.body ?? "", tag: "inbox", icon: said.icon, data: { path: said.path ?? "/inbox" } };
  event.waitUntil(self.registration.showNotification(said.title ?? "Zwischenraum", show));
});

self.addEventListener("notificationclick", event => {
  event.notification.close();
  const path = new URL(event.notification.data?.path ?? "/inbox", self.location.origin);
  const go = async () => {
    const open = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
    const here = open.find(page => new URL(page.url).origin === path.origin);
    if (!here || !here.navigate) return self.clients.openWindow(path.href);
    await here.focus();
    return here.navigate(path.href).catch(() => self.clients.openWindow(path.href));
  };
  if (path.origin === self.location.origin) event.waitUntil(go());
});
