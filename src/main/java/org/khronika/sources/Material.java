package org.khronika.sources;

import java.util.Set;
import org.khronika.values.Choice;

/** What a kept source is. */
public enum Material implements Choice {
    /** Country update. */
    COUNTRY_UPDATE(
            "country update", "A report that a monitor writes on a country again and again, each time on a period."),
    /** Report of an organisation. */
    REPORT("report of an organisation"),
    /** News. */
    NEWS("news"),
    /** Court document. */
    COURT_DOCUMENT("court document"),
    /** Statement of the authorities. */
    OFFICIAL_STATEMENT("statement of the authorities"),
    /** Statement of others. */
    STATEMENT("statement of others"),
    /** Testimony of a victim or witness. */
    TESTIMONY("testimony of a victim or witness"),
    /** Note of a call, visit or hearing. */
    NOTE("note of a call, visit or hearing"),
    /** Post on social media. */
    SOCIAL_MEDIA("post on social media"),
    /** Law or draft law. */
    LAW("law or draft law"),
    /** Other. */
    OTHER("other"),
    /** In drafts only. */
    UNSAID("not said yet");

    private final String label;
    private final String explanation;

    Material(String label) {
        this(label, "");
    }

    Material(String label, String explanation) {
        this.label = label;
        this.explanation = explanation;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String explanation() {
        return explanation;
    }

    @Override
    public Set<String> asks() {
        return switch (this) {
            case COUNTRY_UPDATE -> Set.of("country", "period", "authors", "programme", "version", "sections");
            case REPORT -> Set.of("country", "period", "authors", "version", "sections");
            default -> Set.of();
        };
    }
}
