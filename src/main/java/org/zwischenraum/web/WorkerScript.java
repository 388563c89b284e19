package org.zwischenraum.web;

/**
 * A script of the service worker, contributed by the module that it belongs to: the one worker of the house loads them all.
 *
 * @param asset a classic script that hears events of the worker, for example {@code installed/outbox.js}
 */
public record WorkerScript(String asset) {}
