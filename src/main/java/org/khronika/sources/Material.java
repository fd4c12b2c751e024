package org.khronika.sources;

import java.util.Set;
import org.khronika.values.Choice;

/** What a kept source is. */
public enum Material implements Choice {
    /** Country update. */
    COUNTRY_UPDATE,
    /** Report of an organisation. */
    REPORT,
    /** News. */
    NEWS,
    /** Court document. */
    COURT_DOCUMENT,
    /** Statement of the authorities. */
    OFFICIAL_STATEMENT,
    /** Statement of others. */
    STATEMENT,
    /** Testimony of a victim or witness. */
    TESTIMONY,
    /** Note of a call, visit or hearing. */
    NOTE,
    /** Post on social media. */
    SOCIAL_MEDIA,
    /** Law or draft law. */
    LAW,
    /** Other. */
    OTHER,
    /** In drafts only. */
    UNSAID;

    /** Whether what a file of this kind says of itself was meant for the public: a report, a note or a testimony may be anybody's own. */
    public boolean isTitledInPublic() {
        return switch (this) {
            case COUNTRY_UPDATE, NEWS, OFFICIAL_STATEMENT, LAW -> true;
            case REPORT, COURT_DOCUMENT, STATEMENT, TESTIMONY, NOTE, SOCIAL_MEDIA, OTHER, UNSAID -> false;
        };
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
