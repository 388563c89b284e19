/** The sentence model e5-small-v2 (Wang et al. 2022), quantised, as langchain4j publishes it, run by ONNX Runtime. */
@NullMarked
package org.zwischenraum.e5;

import org.jspecify.annotations.NullMarked;
