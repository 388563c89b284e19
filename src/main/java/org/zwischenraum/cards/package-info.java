/**
 * "Der Zettel wandert": an ask as a card that members pass on to people outside, who read and answer it on one page without
 * an account, choose what is shown, and can take it back. No address book, no stored third person: the chain says only
 * through whom it came.
 *
 * <p>Its words: an <em>ask card</em>, one for each member who passes an ask on; a <em>card answer</em>, which somebody outside
 * wrote; the <em>slip</em> is what stands on the card.
 */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "switches",
            "belongings",
            "text",
            "web",
            "live",
            "jobs",
            "entry",
            "members",
            "inbox",
            "asks",
            "answers"
        })
@org.jspecify.annotations.NullMarked
package org.zwischenraum.cards;
