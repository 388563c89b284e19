package org.zwischenraum.installed;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.zwischenraum.color.Theme;
import org.zwischenraum.switches.Switches;
import org.zwischenraum.text.Texts;
import org.zwischenraum.text.Words;
import org.zwischenraum.web.Assets;
import org.zwischenraum.web.Masthead;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Room;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.Viewer;

/** The house's name, icons and shortcuts for the device that installs it, in the reader's language. */
@Controller
@OpenTo(Standing.GUEST)
class ManifestController {
    private static final MediaType TYPE = MediaType.parseMediaType("application/manifest+json");
    private static final String PAPER = Theme.LIGHT.paper().hex();
    private static final Set<String> SHORTCUTS = Set.of("/", "/asks", "/floor");
    private final Masthead house;
    private final Assets assets;
    private final Texts texts;
    private final ObjectProvider<Room> rooms;
    private final Switches switches;

    ManifestController(Masthead house, Assets assets, Texts texts, ObjectProvider<Room> rooms, Switches switches) {
        this.house = house;
        this.assets = assets;
        this.texts = texts;
        this.rooms = rooms;
        this.switches = switches;
    }

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<Manifest> show(Viewer viewer) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .cacheControl(CacheControl.noCache())
                .body(manifest(texts.in(viewer.language())));
    }

    private Manifest manifest(Words words) {
        return new Manifest(
                "/",
                house.name(),
                house.name(),
                words.say("installed.description", "house", house.name()),
                words.language().code(),
                "/",
                "/",
                "standalone",
                PAPER,
                house.look().bar(Theme.LIGHT),
                icons(),
                shortcuts(words),
                new Manifest.ShareTarget("/share", "GET", new Manifest.Words("title", "text", "url")));
    }

    private List<Manifest.Icon> icons() {
        return List.of(
                icon("icon-192.png", "192x192", "any"),
                icon("icon-512.png", "512x512", "any"),
                icon("icon-maskable.png", "512x512", "maskable"));
    }

    private Manifest.Icon icon(String name, String sizes, String purpose) {
        return new Manifest.Icon(
                house.look().address(name, assets.address("installed/" + name)), sizes, "image/png", purpose);
    }

    private List<Manifest.Shortcut> shortcuts(Words words) {
        return rooms.stream()
                .filter(room -> SHORTCUTS.contains(room.path()) && switches.isOnFor(room.key()))
                .sorted(Comparator.comparingInt(Room::order))
                .map(room -> new Manifest.Shortcut(words.say(room.key()), room.path()))
                .toList();
    }
}
