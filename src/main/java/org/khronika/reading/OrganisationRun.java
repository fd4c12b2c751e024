package org.khronika.reading;

/**
 * A run of capitalised words, joined by words such as "of" and "for", that one of them makes the name of an organisation.
 *
 * @param start the first token
 * @param end the token after the last
 * @param kind what the word that made it one says it is
 */
record OrganisationRun(int start, int end, String kind) {}
