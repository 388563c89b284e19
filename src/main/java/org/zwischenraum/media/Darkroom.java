package org.zwischenraum.media;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Where pictures are drawn anew. Two platform threads do it one picture at a time each: decoding is long native work that
 * would hold up all virtual threads, and needs more memory than we have for many at once.
 */
@Component
class Darkroom {
    private static final int LARGEST_SIDE = 1600;
    private static final int FACE_SIDE = 192;

    private final ExecutorService tables = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("darkroom").daemon().factory());

    /** The whole picture, upright, within the size that pages need. */
    Print develop(Upload upload) {
        return develop(upload, LARGEST_SIDE);
    }

    /** The whole picture, upright, at most so many pixels wide and high. */
    Print develop(Upload upload, int side) {
        return onATable(() -> Picture.decode(upload, side).fitInto(side).encode());
    }

    /** The chosen square, small. */
    Print developFace(Upload upload, Crop crop) {
        return onATable(() -> Picture.decode(upload, LARGEST_SIDE)
                .crop(crop)
                .fitInto(FACE_SIDE)
                .encode());
    }

    /** The largest square from the middle, small. */
    Print developFace(Upload upload) {
        return onATable(() -> Picture.decode(upload, LARGEST_SIDE)
                .cropMiddle()
                .fitInto(FACE_SIDE)
                .encode());
    }

    private Print onATable(Supplier<Print> work) {
        try {
            return tables.submit(work::get).get();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Refused refused ? refused : new Refused(Refused.Reason.BROKEN);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while drawing a picture", stopped);
        }
    }

    @PreDestroy
    void close() {
        tables.shutdownNow();
    }
}
