#!/bin/sh
# Makes packages of the built program, each with a Java of its own, so that a machine that runs one needs none:
# an archive (tar.gz, and zip), a Debian package, and an image for containers. Called by `./zwischenraum package`, which
# gives JAVA_HOME, JAVA_FLAGS, HOME_DIRECTORY and BUILT.
set -eu

PACKAGING=$HOME_DIRECTORY/packaging
OUT=$HOME_DIRECTORY/build/packages
VERSION=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' "$HOME_DIRECTORY/pom.xml" | head -n 1)
case $(uname -m) in x86_64) ARCHITECTURE=amd64 ;; aarch64) ARCHITECTURE=arm64 ;; *) ARCHITECTURE=$(uname -m) ;; esac
NAME=zwischenraum-$VERSION-linux-$ARCHITECTURE
TREE=$OUT/$NAME
# What the program uses of Java. Whoever needs more (an extra library, say) sees a class that is missing in the check.
MODULES=java.base,java.compiler,java.datatransfer,java.desktop,java.instrument,java.logging,java.management,java.naming
MODULES=$MODULES,java.net.http,java.prefs,java.rmi,java.scripting,java.security.jgss,java.security.sasl,java.sql
MODULES=$MODULES,java.transaction.xa,java.xml,java.xml.crypto,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.jfr,jdk.localedata
MODULES=$MODULES,jdk.management,jdk.naming.dns,jdk.net,jdk.security.auth,jdk.unsupported,jdk.zipfs,jdk.incubator.vector

tell() { echo "package: $*" >&2; }

make_tree() {
  rm -rf "$OUT"
  mkdir -p "$TREE/app"
  tell "a Java of its own"
  "$JAVA_HOME/bin/jlink" --add-modules "$MODULES" --strip-debug --no-header-files --no-man-pages --compress zip-6 \
    --include-locales de,en,es --output "$TREE/runtime" > "$OUT/jlink.log" 2>&1 || { cat "$OUT/jlink.log" >&2; exit 1; }
  cp -R "$BUILT/lib" "$BUILT/zwischenraum.jar" "$TREE/app/"
  sed "s|@JAVA_FLAGS@|$(echo $JAVA_FLAGS)|" "$PACKAGING/zwischenraum" > "$TREE/zwischenraum"
  chmod 755 "$TREE/zwischenraum"
  cp "$HOME_DIRECTORY/LICENSE" "$HOME_DIRECTORY/NOTICE" "$TREE/"
  cp "$HOME_DIRECTORY/docs/operators.md" "$TREE/"
  remember_classes
}

# Java compares the times of the jars with those of its memory; archives keep whole, even seconds.
remember_classes() {
  tell "quick starts"
  find "$TREE" -exec touch -h -d "2026-01-01 00:00:00 UTC" {} +
  (cd "$TREE/app" &&
    "$TREE/runtime/bin/java" $JAVA_FLAGS -XX:AOTCacheOutput=app.aot -jar zwischenraum.jar train --data "$OUT/training") \
    > "$OUT/train.log" 2>&1 || { tail -n 20 "$OUT/train.log" >&2; exit 1; }
  rm -rf "$OUT/training"
}

make_archives() {
  tell "$NAME.tar.gz"
  tar -C "$OUT" --owner=0 --group=0 --numeric-owner -czf "$OUT/$NAME.tar.gz" "$NAME"
  if command -v zip > /dev/null; then
    tell "$NAME.zip"
    (cd "$OUT" && zip -qr "$NAME.zip" "$NAME")
  else
    tell "no zip on this machine: without $NAME.zip"
  fi
}

make_deb() {
  if ! command -v dpkg-deb > /dev/null; then tell "no dpkg-deb on this machine: without a Debian package"; return; fi
  tell "zwischenraum_${VERSION}_$ARCHITECTURE.deb"
  ROOT=$OUT/deb
  mkdir -p "$ROOT/DEBIAN" "$ROOT/usr/bin" "$ROOT/usr/lib" "$ROOT/lib/systemd/system" "$ROOT/etc/zwischenraum" \
    "$ROOT/usr/share/doc/zwischenraum"
  cp -a "$TREE" "$ROOT/usr/lib/zwischenraum"
  mv "$ROOT/usr/lib/zwischenraum/operators.md" "$ROOT/usr/lib/zwischenraum/NOTICE" "$ROOT/usr/share/doc/zwischenraum/"
  mv "$ROOT/usr/lib/zwischenraum/LICENSE" "$ROOT/usr/share/doc/zwischenraum/copyright"
  install -m 755 "$PACKAGING/debian/zwischenraum" "$ROOT/usr/bin/zwischenraum"
  install -m 644 "$PACKAGING/debian/zwischenraum.service" "$ROOT/lib/systemd/system/"
  install -m 640 "$HOME_DIRECTORY/src/main/java/org/zwischenraum/settings/zwischenraum.conf" "$ROOT/etc/zwischenraum/"
  install -m 644 "$PACKAGING/debian/conffiles" "$ROOT/DEBIAN/"
  for script in postinst prerm postrm; do install -m 755 "$PACKAGING/debian/$script" "$ROOT/DEBIAN/"; done
  sed "s|@VERSION@|$VERSION|; s|@ARCHITECTURE@|$ARCHITECTURE|; s|@SIZE@|$(du -sk "$ROOT/usr" | cut -f 1)|" \
    "$PACKAGING/debian/control" > "$ROOT/DEBIAN/control"
  dpkg-deb --root-owner-group -Zxz -z1 --build "$ROOT" "$OUT/zwischenraum_${VERSION}_$ARCHITECTURE.deb" > /dev/null
}

# A few of Debian's packages, unpacked, are all that stands under the program: no package manager, one shell.
make_image_root() {
  IMAGE=$OUT/image
  mkdir -p "$IMAGE/packages" "$IMAGE/root/usr/bin" "$IMAGE/root/usr/lib/x86_64-linux-gnu" "$IMAGE/root/etc" \
    "$IMAGE/root/data" "$IMAGE/root/tmp" "$IMAGE/root/opt" "$IMAGE/root/usr/lib64"
  for link in bin lib lib64; do ln -s "usr/$link" "$IMAGE/root/$link"; done
  (cd "$IMAGE/packages" && apt-get download -q libc6 libc-bin libgcc-s1 libstdc++6 zlib1g busybox-static netbase > "$OUT/apt.log" 2>&1) ||
    { tail -n 5 "$OUT/apt.log" >&2; return 1; }
  for package in "$IMAGE"/packages/*.deb; do
    dpkg-deb --fsys-tarfile "$package" | tar -C "$IMAGE/root" -x --keep-directory-symlink
  done
  rm -rf "$IMAGE/root/usr/share/doc" "$IMAGE/root/usr/share/man" "$IMAGE/root/usr/share/lintian"
  for applet in sh cat ls wget ps; do ln -s busybox "$IMAGE/root/usr/bin/$applet"; done
  printf 'root:x:0:0::/:/bin/sh\nzwischenraum:x:10001:10001::/data:/bin/sh\n' > "$IMAGE/root/etc/passwd"
  printf 'root:x:0:\nzwischenraum:x:10001:\n' > "$IMAGE/root/etc/group"
  printf 'hosts: files dns\n' > "$IMAGE/root/etc/nsswitch.conf"
  chmod 1777 "$IMAGE/root/tmp"
  chmod 700 "$IMAGE/root/data"
  install -m 755 "$PACKAGING/image/zwischenraum" "$IMAGE/root/usr/bin/zwischenraum"
  cp -a "$TREE" "$IMAGE/root/opt/zwischenraum"
}

make_image() {
  if ! command -v buildah > /dev/null || ! command -v apt-get > /dev/null; then
    tell "the image needs buildah on Debian or Ubuntu (apt-get install buildah): without an image"
    return
  fi
  tell "zwischenraum-$VERSION-image-$ARCHITECTURE.tar"
  make_image_root || { tell "Debian's packages could not be fetched: without an image"; return; }
  # A store of its own, and plain directories: nothing of the machine's containers is touched.
  store="--root $OUT/image/store --runroot $OUT/image/run --storage-driver vfs"
  container=$(buildah $store from --format docker scratch)
  # As an archive, whose owners stay.
  tar -C "$OUT/image/root" --owner=0 --group=0 --exclude=./data -cf "$OUT/image/root.tar" .
  tar -C "$OUT/image/root" --owner=10001 --group=10001 -rf "$OUT/image/root.tar" ./data
  buildah $store add -q "$container" "$OUT/image/root.tar" / > /dev/null
  buildah $store config --user 10001:10001 --workingdir /data --volume /data --port 8080/tcp \
    --env PATH=/usr/bin --env LANG=C.UTF-8 --env ZWISCHENRAUM_DATA=/data --env ZWISCHENRAUM_METRICS_PORT=off \
    --entrypoint '["/usr/bin/zwischenraum"]' --cmd start --stop-signal TERM \
    --healthcheck 'CMD wget -q -O /dev/null http://127.0.0.1:8080/health' --healthcheck-interval 30s \
    --healthcheck-start-period 60s --healthcheck-timeout 10s --healthcheck-retries 3 \
    --label "org.opencontainers.image.version=$VERSION" --label org.opencontainers.image.licenses=Apache-2.0 \
    --label org.opencontainers.image.title=Zwischenraum "$container" 2> "$OUT/buildah.log"
  buildah $store commit -q --format docker "$container" "localhost/zwischenraum:$VERSION" > /dev/null
  buildah $store push -q "localhost/zwischenraum:$VERSION" \
    "docker-archive:$OUT/zwischenraum-$VERSION-image-$ARCHITECTURE.tar:zwischenraum:$VERSION" > /dev/null
  gzip -1 -f "$OUT/zwischenraum-$VERSION-image-$ARCHITECTURE.tar"
}

make_tree
make_archives
make_deb
make_image
rm -rf "$OUT/deb" "$OUT/image" "$OUT"/*.log
ls -l "$OUT" >&2
