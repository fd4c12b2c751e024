package org.khronika.intake;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.figures.StatedBy;
import org.khronika.people.OrganisationKind;

/** What an organisation is, by the words of its name. */
final class OrganisationWords {

    private static final Map<OrganisationKind, Pattern> WORDS = new LinkedHashMap<>();

    static {
        words(OrganisationKind.PARTY, "party|parties");
        words(OrganisationKind.COURT, "courts?|tribunal");
        words(OrganisationKind.POLICE, "police|security (committee|service)|national guard|militsiya");
        words(
                OrganisationKind.INTERNATIONAL_BODY,
                "un (working group|committee|mission|office|special rapporteur)|united nations (working group|committee|mission|office)"
                        + "|human rights committee|odihr|(eu|european union|european parliament) delegation|delegation of the european");
        words(OrganisationKind.INTERNATIONAL, "un|united nations|osce|european|council of europe|international");
        words(
                OrganisationKind.STATE_BODY,
                "ministry|minister|agency|committee|commission|akimat|prosecutor|parliament|senate|mazhilis|government|prison|colony|council|department|office of the");
        words(OrganisationKind.ONLINE_CHANNEL, "telegram|youtube|channel|blog");
        words(
                OrganisationKind.MEDIA,
                "media|newspaper|news|outlet|website|tv|television|radio|times|journal|magazine|press|broadcaster|portal");
        words(OrganisationKind.MOVEMENT, "movement|initiative");
        words(
                OrganisationKind.NGO,
                "ngo|foundation|fund|union|association|bureau|coalition|society|centre|center|institute|alliance|non-governmental organisation|group");
    }

    private OrganisationWords() {}

    private static void words(OrganisationKind kind, String words) {
        WORDS.put(kind, Pattern.compile("\\b(" + words + ")\\b"));
    }

    /** What somebody is who states a number, by their name; {@link StatedBy#UNATTRIBUTED} where it does not say. */
    static StatedBy speaker(@Nullable String words) {
        return switch (words == null ? OrganisationKind.OTHER : kind(words)) {
            case STATE_BODY, POLICE, COURT -> StatedBy.OFFICIAL;
            case NGO, MOVEMENT -> StatedBy.NGO;
            case INTERNATIONAL, INTERNATIONAL_BODY -> StatedBy.INTERNATIONAL;
            case MEDIA, ONLINE_CHANNEL -> StatedBy.MEDIA;
            default -> StatedBy.UNATTRIBUTED;
        };
    }

    /** The kind that the words speak of; {@link OrganisationKind#OTHER} where they do not say. */
    static OrganisationKind kind(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(lower).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OrganisationKind.OTHER);
    }
}
