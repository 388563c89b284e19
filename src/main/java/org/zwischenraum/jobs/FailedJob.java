package org.zwischenraum.jobs;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Work that failed so often that it is not tried again by itself; shown to the host.
 *
 * @param kind the kind of the job, or the name of the reaction that could not be delivered
 * @param subject the id of the thing concerned, or the name of the fact
 * @param error the simple name of the exception's class
 * @param message what it said, without anything that could be personal
 */
public record FailedJob(
        UUID id, String kind, String subject, int tries, Instant failedAt, String error, String message) {
    private static final Set<String> OF_THE_NETWORK = Set.of(
            "ConnectException",
            "NoRouteToHostException",
            "UnknownHostException",
            "SocketTimeoutException",
            "HttpConnectTimeoutException",
            "HttpTimeoutException");
    private static final Set<String> OF_THE_DISK =
            Set.of("FileSystemException", "NoSuchFileException", "AccessDeniedException", "UncheckedIOException");

    /** What kind of trouble it was, as far as somebody can do something about it. */
    public enum Cause {
        DATABASE,
        NETWORK,
        DISK,
        OTHER
    }

    public Cause cause() {
        if (message.startsWith("SQLSTATE")) return Cause.DATABASE;
        if (OF_THE_NETWORK.contains(error)) return Cause.NETWORK;
        return OF_THE_DISK.contains(error) ? Cause.DISK : Cause.OTHER;
    }
}
