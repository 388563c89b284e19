#!/bin/sh
# Tries each package as far as this machine allows: unpacks it where there is no Java, starts it, asks for pages, runs a
# command beside it, and stops it. Called by `./zwischenraum package --check`.
set -eu

OUT=$HOME_DIRECTORY/build/packages
PLACE=$(mktemp -d /var/tmp/zwischenraum-check.XXXXXX)
chmod 755 "$PLACE"
PORT=${ZWISCHENRAUM_CHECK_PORT:-18080}
# Nothing of this machine's Java can be found from here.
BARE="env -i PATH=/usr/bin:/bin HOME=$PLACE LANG=C.UTF-8"
if [ -x /usr/bin/java ]; then
  mkdir "$PLACE/bin"
  for tool in sh cat cd dirname readlink pwd setpriv setsid unshare stat id env sleep; do
    found=$(command -v "$tool" || true)
    case $found in /*) ln -s "$found" "$PLACE/bin/$tool" ;; esac
  done
  BARE="env -i PATH=$PLACE/bin HOME=$PLACE LANG=C.UTF-8"
fi
FOUND="--community Probe --language de --time-zone Europe/Berlin --host-name Tanja --host-email host@example.org"
wrong=0
program=

well() { echo "  ok    $*" >&2; }
bad() { echo "  WRONG $*" >&2; wrong=$((wrong + 1)); }
skip() { echo "  -     $*" >&2; }
stop() { if [ -n "$program" ]; then kill "$program" 2>/dev/null || true; wait "$program" 2>/dev/null || true; program=; fi; }
trap 'stop; umount "$PLACE"/image/proc 2>/dev/null || true; rm -rf "$PLACE"' EXIT

status() { curl -s -o "$PLACE/page" -w '%{http_code}' -m 10 "http://127.0.0.1:$PORT$1" || true; }

if [ "$(status /health)" != 000 ]; then echo "Port $PORT is taken; name a free one in ZWISCHENRAUM_CHECK_PORT." >&2; exit 1; fi

await() {
  for _ in $(seq 120); do
    if [ "$(status /health)" = 200 ]; then return 0; fi
    if ! kill -0 "$program" 2>/dev/null; then break; fi
    sleep 0.5
  done
  tail -n 20 "$PLACE/log" >&2
  return 1
}

# serves WORDS COMMAND…: starts it, looks at it from outside, stops it.
serves() {
  words=$1
  shift
  began=$(date +%s%N)
  "$@" > "$PLACE/log" 2>&1 &
  program=$!
  if await; then well "$words: /health answers after $((($(date +%s%N) - began) / 1000000)) ms"; else bad "$words does not answer"; fi
}

# Pages are there once the house is set up.
shows() {
  if [ "$(status /sign-in)" = 200 ] && grep -q '<form' "$PLACE/page"; then well "$1: the sign-in page"; else bad "$1: no sign-in page ($(status /sign-in))"; fi
}

ends() {
  if ! kill "$program" 2> /dev/null; then bad "$1: had ended by itself"; program=; return; fi
  if wait "$program"; then well "$1: ends when asked"; else bad "$1: did not end well ($?)"; fi
  program=
}

check_archive() {
  echo "$1" >&2
  mkdir "$PLACE/archive"
  case $1 in *.zip) (cd "$PLACE/archive" && unzip -q "$1") ;; *) tar -C "$PLACE/archive" -xzf "$1" ;; esac
  there=$(echo "$PLACE"/archive/*)
  if $BARE sh -c 'command -v java' > /dev/null; then bad "a java was on the path"; else well "no java on the path"; fi
  serves archive $BARE "$there/zwischenraum" start --data "$PLACE/data" --port "$PORT" --metrics-port off
  if $BARE "$there/zwischenraum" setup $FOUND --data "$PLACE/data" > "$PLACE/log" 2>&1; then
    well "archive: a house is founded by command"
  else
    bad "archive: $(tail -n 3 "$PLACE/log")"
  fi
  shows archive
  if $BARE "$there/zwischenraum" backup "$PLACE/house.zip" --data "$PLACE/data" > /dev/null 2>&1 && [ -s "$PLACE/house.zip" ]; then
    well "archive: a backup of the running house"
  else
    bad "archive: no backup"
  fi
  ends archive
  if $BARE "$there/zwischenraum" restore "$PLACE/house.zip" --data "$PLACE/back" > /dev/null 2>&1; then
    well "archive: the backup is restored"
  else
    bad "archive: not restored"
  fi
  if (cd "$there/app" && "$there/runtime/bin/java" -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED \
    -XX:AOTCache=app.aot -XX:AOTMode=on -jar zwischenraum.jar --help) > "$PLACE/log" 2>&1; then
    well "archive: Java takes its memory of classes"
  else
    skip "archive: $(head -n 1 "$PLACE/log")"
  fi
  rm -rf "$PLACE/archive" "$PLACE/data" "$PLACE/back" "$PLACE/house.zip"
}

check_deb() {
  echo "$1" >&2
  dpkg-deb -x "$1" "$PLACE/deb"
  dpkg-deb -e "$1" "$PLACE/deb/DEBIAN"
  if dpkg-deb --info "$1" | grep -q conffiles; then well "deb: the settings are a conffile"; else bad "deb: no conffile"; fi
  for script in postinst prerm postrm; do
    if sh -n "$PLACE/deb/DEBIAN/$script"; then well "deb: $script can be read"; else bad "deb: $script"; fi
  done
  check_unit "$PLACE/deb/lib/systemd/system/zwischenraum.service"
  if [ "$(id -u)" -eq 0 ]; then check_installed "$1"; else skip "deb: to install it, run this as root"; fi
  rm -rf "$PLACE/deb"
}

check_unit() {
  if ! command -v systemd-analyze > /dev/null; then skip "deb: no systemd-analyze here"; return; fi
  sed "s|/usr/lib/zwischenraum|$PLACE/deb/usr/lib/zwischenraum|" "$1" > "$PLACE/zwischenraum.service"
  if systemd-analyze verify --man=no "$PLACE/zwischenraum.service" 2> "$PLACE/log"; then well "deb: the unit is understood"; else bad "deb: $(cat "$PLACE/log")"; fi
  score=$(systemd-analyze security --offline=true "$PLACE/zwischenraum.service" 2>/dev/null | tail -n 1 || true)
  if [ -n "$score" ]; then well "deb: $score"; else skip "deb: no score of the unit here"; fi
}

# Installed for real, into a root of its own that shares this machine's /usr to read.
check_installed() {
  base=$PLACE/system
  mkdir -p "$base/upper" "$base/work" "$base/root"
  cat > "$PLACE/installed.sh" <<'INSIDE'
set -e
mount -t overlay overlay -o "lowerdir=/,upperdir=$BASE/upper,workdir=$BASE/work" "$BASE/root" 2>/dev/null || exit 77
mount -t proc proc "$BASE/root/proc"
mount --rbind /dev "$BASE/root/dev"
mount -t tmpfs tmpfs "$BASE/root/run"
cp "$DEB" "$BASE/root/root/zwischenraum.deb"
exec chroot "$BASE/root" /bin/sh -e -c '
  dpkg --force-depends -i /root/zwischenraum.deb > /root/dpkg.log 2>&1 || { cat /root/dpkg.log >&2; exit 1; }
  id zwischenraum > /dev/null
  test "$(stat -c %a:%U /var/lib/zwischenraum)" = 700:zwischenraum
  test "$(stat -c %a:%G /etc/zwischenraum/zwischenraum.conf)" = 640:zwischenraum
  echo "# mine" >> /etc/zwischenraum/zwischenraum.conf
  setpriv --reuid=zwischenraum --regid=zwischenraum --init-groups --no-new-privs --bounding-set=-all \
    env -i PATH=/usr/bin:/bin LANG=C.UTF-8 /usr/lib/zwischenraum/zwischenraum start --data /var/lib/zwischenraum \
    --port "$PORT" --metrics-port off > /root/house.log 2>&1 & house=$!
  trap "kill $house 2>/dev/null || true" EXIT
  for i in $(seq 120); do curl -sf -o /dev/null "http://127.0.0.1:$PORT/health" && break; sleep 0.5; done
  zwischenraum setup $FOUND > /root/setup.log 2>&1
  curl -sf "http://127.0.0.1:$PORT/sign-in" | grep -q "<form" || { cat /root/house.log /root/setup.log >&2; exit 1; }
  zwischenraum backup /var/lib/zwischenraum/check.zip > /dev/null
  kill $house; wait $house
  dpkg --force-depends -i /root/zwischenraum.deb > /root/dpkg.log 2>&1
  grep -q "# mine" /etc/zwischenraum/zwischenraum.conf
  dpkg --purge zwischenraum > /root/dpkg.log 2>&1
  test -s /var/lib/zwischenraum/check.zip
  test ! -e /usr/lib/zwischenraum/zwischenraum
'
INSIDE
  outcome=0
  BASE=$base DEB=$1 PORT=$PORT FOUND=$FOUND unshare -m --propagation private sh "$PLACE/installed.sh" 2> "$PLACE/log" || outcome=$?
  case $outcome in
    0) well "deb: installed, serves as its own user without rights, is installed anew with settings kept, purged with data kept" ;;
    77) skip "deb: no overlay of this machine can be made here, so it was not installed" ;;
    *) bad "deb: installed, but: $(tail -n 5 "$PLACE/log")" ;;
  esac
}

check_image() {
  echo "$1" >&2
  mkdir -p "$PLACE/tar" "$PLACE/image"
  tar -C "$PLACE/tar" -xzf "$1"
  settings=$PLACE/tar/$(jq -r '.[0].Config' "$PLACE/tar/manifest.json")
  if jq -e '.config | .User == "10001:10001" and (.Volumes | has("/data")) and (.Healthcheck.Test | length > 1)
      and (.ExposedPorts | has("8080/tcp"))' "$settings" > /dev/null; then
    well "image: user, volume, port and health check are set"
  else
    bad "image: $(jq -c .config "$settings")"
  fi
  if [ "$(id -u)" -ne 0 ]; then skip "image: to run it, run this as root"; return; fi
  for layer in $(jq -r '.[0].Layers[]' "$PLACE/tar/manifest.json"); do tar -C "$PLACE/image" -xf "$PLACE/tar/$layer"; done
  mkdir -p "$PLACE/image/proc" "$PLACE/image/dev"
  cat > "$PLACE/inside.sh" <<'INSIDE'
mount -t proc proc "$IMAGE/proc" && mount --rbind /dev "$IMAGE/dev" || exit 77
exec setpriv --bounding-set=-all env -i PATH=/usr/bin LANG=C.UTF-8 ZWISCHENRAUM_DATA=/data ZWISCHENRAUM_METRICS_PORT=off \
  /usr/sbin/chroot --userspec=10001:10001 "$IMAGE" /usr/bin/zwischenraum start --port "$PORT"
INSIDE
  sed -i 's/^exec setpriv --bounding-set=-all env/exec env/' "$PLACE/inside.sh"
  IMAGE=$PLACE/image PORT=$PORT serves image unshare -m --propagation private sh "$PLACE/inside.sh"
  beside="nsenter -t $program -m env PATH=/usr/bin LANG=C.UTF-8 /usr/sbin/chroot --userspec=10001:10001 $PLACE/image"
  if $beside /usr/bin/zwischenraum setup $FOUND --data /data > "$PLACE/log" 2>&1; then
    well "image: a house is founded by command"
  else
    bad "image: $(tail -n 3 "$PLACE/log")"
  fi
  shows image
  if $beside /usr/bin/wget -q -O /dev/null "http://127.0.0.1:$PORT/health"; then
    well "image: its health check"
  else
    bad "image: its health check"
  fi
  ends image
  rm -rf "$PLACE/tar" "$PLACE/image"
}

for archive in "$OUT"/*-linux-*.tar.gz "$OUT"/*-linux-*.zip; do if [ -f "$archive" ]; then check_archive "$archive"; fi; done
for deb in "$OUT"/*.deb; do if [ -f "$deb" ]; then check_deb "$deb"; else skip "there is no Debian package"; fi; done
for image in "$OUT"/*-image-*.tar.gz; do if [ -f "$image" ]; then check_image "$image"; else skip "there is no image"; fi; done
if [ "$wrong" -gt 0 ]; then echo "$wrong wrong" >&2; exit 1; fi
