/**
 * Who might help with what somebody seeks, and why. Pure: no database, no clock, no network; the same question to the same
 * people always gets the same answer.
 *
 * <p>How it is used: read what members wrote for this purpose into a {@link org.zwischenraum.matching.Pool}, and call {@link
 * org.zwischenraum.matching.Matchmaker} with the {@link org.zwischenraum.matching.Seeking}, the pool and a {@link
 * org.zwischenraum.matching.Sight} that says which lines this asker may see now. Lines marked "not for this" are never put in.
 * The answer is a short list, often empty, each with its {@link org.zwischenraum.reasons.Reason}s; {@link
 * org.zwischenraum.reasons.ReasonText} says a reason in a reader's language.
 *
 * <p>Inside: lines are read as the concepts of the {@link org.zwischenraum.lexicon.Lexicon} they speak of; the words of an ask point
 * to concepts, more or less. A line answers by what the ask points to among its concepts, and beside it by the same words and
 * letters, for what no lexicon knows. How surely anybody fits is told by the trade or skill the ask points to most, whether or
 * not somebody here has it. Common languages and weekdays only support.
 */
@ApplicationModule(allowedDependencies = {"text", "reading", "lexicon", "sentences", "reasons"})
@NullMarked
package org.zwischenraum.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
