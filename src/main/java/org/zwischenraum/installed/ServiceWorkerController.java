package org.zwischenraum.installed;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.zwischenraum.web.Assets;
import org.zwischenraum.web.OpenTo;
import org.zwischenraum.web.Standing;
import org.zwischenraum.web.WorkerScript;

/** The one service worker of the house: it loads what modules bring for it, and changes when one of them does. */
@Controller
@OpenTo(Standing.GUEST)
class ServiceWorkerController {
    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private final String script;

    ServiceWorkerController(Assets assets, ObjectProvider<WorkerScript> scripts) {
        List<WorkerScript> all = scripts.orderedStream().toList();
        this.script = all.stream()
                .map(one -> "importScripts(\"" + assets.address(one.asset()) + "\");\n")
                .collect(Collectors.joining());
    }

    @Bean
    @Order(1)
    static WorkerScript keptScript() {
        return new WorkerScript("installed/kept.js");
    }

    @Bean
    @Order(2)
    static WorkerScript outboxScript() {
        return new WorkerScript("installed/outbox.js");
    }

    @GetMapping("/service-worker.js")
    ResponseEntity<String> show() {
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body(script);
    }
}
