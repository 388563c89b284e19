package org.zwischenraum.web;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/**
 * One call of the API, as its controller declares it.
 *
 * @param module the module that answers it
 * @param id a name for programs that are generated: module, class and method
 * @param from the standing that it takes
 * @param textKey of the sentence that says what it does; empty when nobody wrote one
 * @param body what it sends as JSON
 * @param answer what comes back; empty: nothing
 * @param answerType media type of the answer
 */
record ApiCall(
        String method,
        String path,
        String module,
        String id,
        Standing from,
        Optional<String> textKey,
        List<Parameter> parameters,
        Optional<Type> body,
        String bodyType,
        int status,
        Optional<Type> answer,
        String answerType) {
    /** A value in the path, the query or the head of a call. */
    record Parameter(String name, String in, boolean required, Type type) {}

    boolean reads() {
        return method.equals("GET");
    }

    /** The scope that a token needs. */
    String scope() {
        if (from.reaches(Standing.TEAM)) return "host";
        return reads() ? "read" : "write";
    }
}
