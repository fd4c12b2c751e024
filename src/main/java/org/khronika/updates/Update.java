package org.khronika.updates;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.InFiles;
import org.khronika.pages.Listed;
import org.khronika.pages.Listed.Column;
import org.khronika.pages.Listed.Shows;
import org.khronika.pages.OnPage;
import org.khronika.records.Asked;
import org.khronika.records.BoundText;
import org.khronika.records.Citation;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Sureness;
import org.khronika.records.Titled;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;

/**
 * What the organisation tells of a country and a period. Its editions are its versions: one is worked at, those that were accepted are
 * approved, and the one that a release holds is published.
 *
 * @param period that it tells of; null while it is not said
 * @param lead   what it says before its sections
 * @param origin whether we write it, or it is an old one, bound for the archive
 */
@OfKind(value = RecordKind.UPDATE, sure = Sureness.NONE, aboutOthers = true)
@Listed(
        value = "updates",
        columns = "updates.update.period",
        site = {@Column(Shows.FACTS)})
public record Update(
        @Asked String title,

        @OnPage @InFiles @Asked @Nullable PartialDate period,

        @OnPage @InFiles("authors_in_words") @Asked List<String> authors,

        @Asked(prose = true) @Nullable BoundText lead,

        @Asked List<UpdateSection> sections,

        @JsonAlias("standing") // as it was called in bodies and journals kept before
        @Asked(seldom = true, filter = true)
        UpdateOrigin origin)
        implements Titled {

    /** Something written into a text beside the address that words are bound to: Khronika bound them, and nobody has looked. */
    public static final String NOT_LOOKED_AT = "not looked at";

    /** An update without a title is a draft; of which is not said what it is to us, we write it. */
    public Update {
        origin = origin == null ? UpdateOrigin.WRITTEN : origin;
        title = Given.needed(title);
        authors = Given.list(authors);
        lead = lead == null || lead.markdown().isEmpty() ? null : lead;
        sections = Given.list(sections);
    }

    /** How many bindings of its texts nobody has looked at. */
    long notLookedAt() {
        return texts().flatMap(text -> text.bindings().stream())
                .filter(binding -> !binding.isNote() && binding.title().equals(NOT_LOOKED_AT))
                .count();
    }

    /** Its texts in their order. */
    Stream<BoundText> texts() {
        return Stream.concat(
                Stream.ofNullable(lead), sections.stream().flatMap(section -> Stream.ofNullable(section.text())));
    }

    /** The places in sources that its texts have notes of. */
    List<Citation> noted() {
        return texts().flatMap(text -> text.citations().stream()).distinct().toList();
    }
}
