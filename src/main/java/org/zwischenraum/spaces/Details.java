package org.zwischenraum.spaces;

/**
 * What one should know before coming, in the hosts' own words; each may be empty.
 *
 * @param arrival how one gets there and in
 * @param wifi only for those who are inside
 */
record Details(String arrival, String rules, String wifi, String accessibility) {}
