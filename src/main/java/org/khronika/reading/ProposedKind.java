package org.khronika.reading;

/** What a proposed record would become if a person accepted it. {@link #code()} is the word used in {@code read --json}. */
public enum ProposedKind {
    INCIDENT("incident"),
    PROCEEDING_STEP("proceeding-step"),
    FIGURE("figure"),
    PERSON("person"),
    ORGANISATION("organisation");

    private final String code;

    ProposedKind(String code) {
        this.code = code;
    }

    /** The word for this kind in JSON and in addresses. */
    public String code() {
        return code;
    }

    /** The kind with this code. */
    public static ProposedKind of(String code) {
        for (ProposedKind kind : values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                "Expected a kind of proposed record such as incident, found %s.".formatted(code));
    }
}
