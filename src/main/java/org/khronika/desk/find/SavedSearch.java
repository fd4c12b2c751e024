package org.khronika.desk.find;

import java.util.Set;

/**
 * A query that a member keeps under a name.
 *
 * @param found addresses of what they have seen of its results
 * @param feed  whether it has an address from which programs read it
 * @param names whether the feed may name people and records
 */
record SavedSearch(long id, String name, String query, Set<String> found, boolean feed, boolean names) {}
