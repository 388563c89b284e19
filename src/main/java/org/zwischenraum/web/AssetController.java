package org.zwischenraum.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

@Controller
@OpenTo(Standing.GUEST)
class AssetController {
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/**")
    ResponseEntity<byte[]> show(
            HttpServletRequest request, @RequestHeader(name = "Accept-Encoding", defaultValue = "") String encodings) {
        Assets.Asset asset = assets.find(request.getRequestURI().substring("/assets/".length()))
                .orElseThrow(NotThere::new);
        boolean zip = Packed.takesZipped(encodings) && asset.gzipped().length < asset.content().length;
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .cacheControl(FOREVER)
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .header(HttpHeaders.VARY, "Accept-Encoding");
        if (zip) answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        return answer.body(zip ? asset.gzipped() : asset.content());
    }
}
