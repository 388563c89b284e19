/**
 * What hosts and the operator did, so that other hosts can read it: who, what, to whom, from where, when. Rows are only
 * ever added, and go after a year. Notes hold ids and settings, no words that people wrote.
 */
@ApplicationModule(allowedDependencies = {"belongings", "jobs", "text", "web"})
@NullMarked
package org.zwischenraum.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
