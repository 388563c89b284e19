package org.zwischenraum.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Style sheets, scripts, icons and fonts of all modules, read once, with an address that changes with their content. */
@Component
public class Assets {
    private static final String ROOT = "org/zwischenraum/";
    private static final Pattern IMPORT =
            Pattern.compile("^(import (?:[^\"]* from )?)\"(\\.\\.?/[\\w./-]+\\.js)\"", Pattern.MULTILINE);
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");

    /** Scripts of others, by the name under which ours import them. */
    private static final Map<String, String> PACKAGES = Map.of(
            "htmx.js", "htmx.org/*/dist/htmx.min.js",
            "d3-hierarchy.js", "d3-hierarchy/*/dist/d3-hierarchy.min.js");

    /** @param gzipped the same content compressed, or the content itself where that does not help */
    record Asset(String name, String type, byte[] content, byte[] gzipped, String hash) {}

    private final Map<String, Asset> assets = new TreeMap<>();

    Assets() {
        try {
            for (String ending : TYPES.keySet()) readAll(ending);
            for (var one : PACKAGES.entrySet()) assets.put(one.getKey(), asset(one.getKey(), packaged(one.getValue())));
            link();
            assets.put("all.css", asset("all.css", allStyles()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The address of one, for example {@code asks/asks.js}. */
    public String address(String name) {
        return "/assets/" + name + "?v="
                + find(name)
                        .orElseThrow(() -> new IllegalArgumentException("no asset " + name))
                        .hash();
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(assets.get(name));
    }

    private void readAll(String ending) throws IOException {
        var places = new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*." + ending);
        for (Resource place : places) {
            String path = place.getURL().getPath();
            String name = path.substring(path.lastIndexOf(ROOT) + ROOT.length());
            assets.put(name, asset(name, place.getContentAsByteArray()));
        }
    }

    /** Scripts name other scripts by their place, browsers need the address that changes with the content. */
    private void link() throws IOException {
        Set<String> linked = new HashSet<>();
        for (String name : List.copyOf(assets.keySet())) if (name.endsWith(".js")) link(name, linked);
    }

    /** What a script names comes first, since its address becomes part of the script. */
    private void link(String name, Set<String> linked) throws IOException {
        if (!linked.add(name)) return;
        String script = new String(find(name).orElseThrow().content(), java.nio.charset.StandardCharsets.UTF_8);
        for (String named : named(name, script)) link(named, linked);
        String whole = IMPORT.matcher(script)
                .replaceAll(found -> found.group(1) + "\"" + address(place(name, found.group(2))) + "\"");
        assets.put(name, asset(name, whole.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private static List<String> named(String name, String script) {
        return IMPORT.matcher(script)
                .results()
                .map(found -> place(name, found.group(2)))
                .toList();
    }

    private static String place(String name, String named) {
        return Path.of(name).resolveSibling(named).normalize().toString();
    }

    /** One style sheet for the house: the ground first, then each module's own. */
    private byte[] allStyles() {
        StringBuilder all = new StringBuilder();
        find("web/web.css")
                .ifPresent(ground ->
                        all.append(withFonts(new String(ground.content(), java.nio.charset.StandardCharsets.UTF_8))));
        assets.values().stream()
                .filter(asset -> asset.name().endsWith(".css") && !asset.name().equals("web/web.css"))
                .forEach(asset -> all.append(new String(asset.content(), java.nio.charset.StandardCharsets.UTF_8)));
        return all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private String withFonts(String css) {
        return Pattern.compile("url\\(\"(fonts/[^\"]+)\"\\)")
                .matcher(css)
                .replaceAll(found -> "url(\"" + address("web/" + found.group(1)) + "\")");
    }

    private static byte[] packaged(String file) throws IOException {
        return new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/resources/webjars/" + file)[0].getContentAsByteArray();
    }

    private static Asset asset(String name, byte[] content) throws IOException {
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        byte[] gzipped = type.startsWith("font/") ? content : gzip(content);
        return new Asset(name, type, content, gzipped, hash(content));
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
