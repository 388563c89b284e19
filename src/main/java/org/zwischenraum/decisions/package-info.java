/**
 * "Gern" and "diesmal nicht" by a link in a letter, without coming in.
 *
 * <p>Its words: a matter that waits for somebody's yes or no is <em>decidable</em>, and its module says what one has to know
 * for that; a <em>seal</em> binds a link to one person, their address, one matter and an end. Only the button decides, never
 * the link, which mail programs and their scanners open before anybody reads. A link decides once, and whoever was handed it
 * sees no more of the matter than its sentence.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"switches", "belongings", "text", "web", "settings", "jobs", "entry", "members"})
@org.jspecify.annotations.NullMarked
package org.zwischenraum.decisions;
