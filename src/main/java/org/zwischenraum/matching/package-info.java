/**
 * Who might help with what somebody seeks, and why. Pure: no database, no clock, no network; the same question to the same
 * people always gets the same answer.
 *
 * <p>How it is used: keep a {@link org.zwischenraum.matching.Pool} of what members wrote for this purpose (built once,
 * {@code with} and {@code without} one member give the next one), and call {@link org.zwischenraum.matching.Matchmaker}
 * with the {@link org.zwischenraum.matching.Seeking}, the pool and a {@link org.zwischenraum.matching.Sight} that says
 * which lines this asker may see now. Lines marked "not for this" are never put in. The answer is a short list, often
 * empty, each with its {@link org.zwischenraum.matching.Reason}s; {@link org.zwischenraum.matching.ReasonText} says a
 * reason in a reader's language.
 *
 * <p>Inside: words are compared by form, stem, family ({@code übersetzt}, {@code Übersetzerin}), part of a compound,
 * shared concept across languages ({@code concepts.txt}) and, for what is known by none of these, by spelling. Rare words
 * count more. Common languages and weekdays only support.
 */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.zwischenraum.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
