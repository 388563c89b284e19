package org.zwischenraum.presences;

import java.util.UUID;

/** Who is here in a space has changed, as far as every host may know it: invisible people change nothing. Says never who. */
public record HereChanged(UUID space) {}
