package org.zwischenraum.live;

/** What a client can be told. */
sealed interface Saying permits Notice, Said, Strokes {}
