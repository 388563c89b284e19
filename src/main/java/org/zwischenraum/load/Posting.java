package org.zwischenraum.load;

/**
 * Letters that were written and left.
 *
 * @param written seconds from their order until all were written
 * @param sent seconds until the mail server had taken all of them
 * @param cpu milliseconds of processor time, program and database, pages included
 * @param pages what members saw meanwhile
 */
record Posting(int letters, double written, double sent, long cpu, LoadRound pages) {
    Posting and(Posting other) {
        return new Posting(
                letters + other.letters,
                written + other.written,
                sent + other.sent,
                cpu + other.cpu,
                pages.and(other.pages));
    }
}
