package org.khronika.records;

/**
 * How many sources something rests on.
 *
 * @param sources     documents, each once
 * @param passages    places in them
 * @param independent whether two of them do not depend on each other
 */
public record Rests(int sources, int passages, boolean independent) {

    /** "One source, 4 passages", "Two independent sources", "3 sources, not known to be independent, 5 passages". */
    public String inWords() {
        String more = passages > sources ? ", %d passages".formatted(passages) : "";
        return switch (sources) {
            case 0 -> "No source";
            case 1 -> "One source" + more;
            case 2 -> (independent ? "Two independent sources" : "Two sources, not known to be independent") + more;
            default ->
                "%d sources, %s%s"
                        .formatted(
                                sources, independent ? "two of them independent" : "not known to be independent", more);
        };
    }
}
