/**
 * Finding people's lines by what somebody types: word stems of three languages, beginnings of words, slips of the finger,
 * umlauts and accents in any writing. SQL functions only ({@code V20261122010100__search.sql}); the module knows no table but
 * gives every owner of texts the same words for it.
 *
 * <p>How an owner, say {@code members}, makes a text findable, once in its migration:
 *
 * <pre>
 * alter table offer add folded   text     generated always as (fold(text)) stored;
 * alter table offer add document tsvector generated always as (search_document(text)) stored;
 * create index offer_document on offer using gin (document);
 * create index offer_folded   on offer using gin (folded gin_trgm_ops);
 * </pre>
 *
 * and looks for it, audience and all else joined as ever, with {@link org.zwischenraum.search.Typed}:
 *
 * <pre>
 * select member_id, max(search_rank(document, folded, :typed)) as rank
 * from offer
 * where id in (select id from offer where document @@ search_query(:typed)
 *              union all select id from offer where fold(:typed) &lt;% folded)
 * group by member_id order by rank desc, member_id
 * </pre>
 *
 * (One "or" instead would be shorter, but the planner takes the likeness for cheap and reads every row.) The first finds
 * words, the second ({@code pg_trgm}, likeness 0.6 and up) what is misspelt or only related:
 * {@code übersetzt} finds "Übersetzerin", {@code Vertrag} finds "Mietverträge". It needs its index: 24,000 lines took 270 ms
 * without, 25 ms with it. A name is found the same way. The four answers are columns of one row: index
 * {@code concat_ws(' ', …)} only over fields with the same audience, or a search would find what it may not show.
 *
 * <p>{@code fold} is the twin of {@link org.zwischenraum.text.Folding}.
 */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.zwischenraum.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
