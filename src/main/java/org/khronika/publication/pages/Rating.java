package org.khronika.publication.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khronika.figures.Figure;
import org.khronika.figures.Series;
import org.khronika.figures.SeriesKind;
import org.khronika.places.Place;
import org.khronika.places.PlaceKind;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.Capitals;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;

/**
 * What a rater says of the country, and what they said before. It is told where a series on record is one of ratings, and its figures by one speaker are told
 * together: what two raters say is never one history.
 *
 * @param newest the latest
 * @param when   as of when that is, and how surely it is so stated where that is less than a report
 * @param before the values before it, the latest first
 * @param series all of them, with what the scale is
 */
public record Rating(QuotedFigure newest, String when, List<WhereAndWhen.Item> before, String series) {

    /** Who looks for more finds them with the series. */
    private static final int BEFORE = 3;

    static List<Rating> of(ReleasePlan plan) {
        String country = Country.of(plan).code();
        return plan.records(RecordKind.SERIES).stream()
                .filter(series -> series.body() instanceof Series told
                        && told.kind() == SeriesKind.RATING
                        && told.about().stream().allMatch(about -> is(country, about, plan)))
                .flatMap(series -> of(series, plan))
                .toList();
    }

    /** The rating of a neighbour, of a region, of an organisation or of a law is not one of the country. */
    private static boolean is(String country, RecordRef about, ReleasePlan plan) {
        return plan.records(RecordKind.PLACE).stream()
                .filter(record -> record.address().equals(about))
                .anyMatch(record -> record.body() instanceof Place place
                        && place.kind() == PlaceKind.COUNTRY
                        && country.equals(place.code()));
    }

    private static Stream<Rating> of(PublicRecord series, ReleasePlan plan) {
        Map<String, List<PublicRecord>> bySpeaker = new LinkedHashMap<>();
        plan.records(RecordKind.FIGURE).stream()
                .filter(record -> record.body() instanceof Figure figure
                        && series.address().equals(figure.series()))
                .sorted(WhereAndWhen.LATEST_FIRST)
                .forEach(record -> bySpeaker
                        .computeIfAbsent(
                                QuotedFigure.of(record, plan.language()).speaker(), _ -> new ArrayList<>())
                        .add(record));
        return bySpeaker.values().stream().map(ratings -> of(ratings, series, plan.language()));
    }

    private static Rating of(List<PublicRecord> ratings, PublicRecord series, Language language) {
        return new Rating(
                QuotedFigure.of(ratings.getFirst(), language),
                WhereAndWhen.item(ratings.getFirst(), language).when(),
                ratings.stream()
                        .skip(1)
                        .limit(BEFORE)
                        .map(record -> before(record, language))
                        .toList(),
                series.path());
    }

    private static WhereAndWhen.Item before(PublicRecord record, Language language) {
        return new WhereAndWhen.Item(
                Capitals.first(QuotedFigure.number(record, (Figure) record.body(), language)),
                record.path(),
                WhereAndWhen.item(record, language).when());
    }
}
