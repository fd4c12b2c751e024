package org.khronika.pages;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.OptBoolean;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the page of a record says. All kinds of them are known: whoever tells a page – template, redaction, data files,
 * corrections – switches over all, so that none can be forgotten. Texts in it are already named as the reader may see them.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "block", requireTypeIdForSubtypes = OptBoolean.FALSE)
public sealed interface Block
        permits Lanes,
                RecordPage.Paragraph,
                BoundSection,
                NumberInText,
                Happened,
                RecordPage.Each,
                RecordPage.Step,
                RecordPage.Group,
                RecordPage.Compared,
                RecordPage.Table,
                Claimed,
                Namer.Note,
                RecordPage.Fact,
                RecordPage.Person,
                RecordPage.Connected,
                RecordPage.Withheld {

    /** Where it stands on the page. */
    default Part part() {
        return switch (this) {
            case Lanes _ -> Part.DRAWING;
            case RecordPage.Paragraph _ -> Part.PROSE;
            case BoundSection _ -> Part.PASSAGES;
            case NumberInText _ -> Part.NUMBERS;
            case Happened _ -> Part.HAPPENED;
            case RecordPage.Each _ -> Part.EACH;
            case RecordPage.Step _ -> Part.STEPS;
            case RecordPage.Group _ -> Part.GROUPS;
            case RecordPage.Compared _ -> Part.COMPARED;
            case RecordPage.Table _ -> Part.TABLES;
            case Claimed _ -> Part.CLAIMS;
            case Namer.Note _ -> Part.SOURCES;
            case RecordPage.Fact _ -> Part.FACTS;
            case RecordPage.Person _ -> Part.PEOPLE;
            case RecordPage.Connected _ -> Part.CONNECTED;
            case RecordPage.Withheld _ -> Part.WITHHELD;
        };
    }

    /** What in it a rule works out, and how that follows; nothing where the record says it. */
    default List<Derived> derived() {
        return switch (this) {
            case Lanes lanes -> opened(lanes.follows());
            case Happened happened -> opened(happened.state());
            case RecordPage.Each each -> opened(each.follows());
            case RecordPage.Group group ->
                Stream.concat(
                                opened(group.follows()).stream(),
                                group.items().stream().flatMap(item -> item.derived().stream()))
                        .toList();
            case RecordPage.Compared change -> opened(change.follows());
            case RecordPage.Table table -> opened(table.follows());
            case RecordPage.Fact fact -> opened(fact.follows());
            case NumberInText number -> opened(number.follows());
            case RecordPage.Paragraph _,
                    BoundSection _,
                    RecordPage.Step _,
                    Claimed _,
                    Namer.Note _,
                    RecordPage.Person _,
                    RecordPage.Connected _,
                    RecordPage.Withheld _ -> List.of();
        };
    }

    private static List<Derived> opened(@Nullable Derived derived) {
        return derived == null ? List.of() : List.of(derived);
    }

    /** The parts of a page in their order, each with a fragment of the template that is called like it. */
    enum Part {
        /** Over both columns. */
        DRAWING,
        /** The account, a paragraph each. */
        PROSE,
        /** What happened to whom it is about, in order, each line leading to a record. */
        HAPPENED,
        /** Prose under headings, bound to records and numbers, a section each. */
        PASSAGES,
        /** How the numbers of the prose follow. */
        NUMBERS,
        /** How it stands with each of those whom it is about. */
        EACH,
        /** What happened, in order. */
        STEPS,
        /** What is told under headings of its own, a section each. */
        GROUPS,
        /** What a change meant, before and after. */
        COMPARED,
        /** Small tables, a section each. */
        TABLES,
        /** Who says what. */
        CLAIMS,
        /** How we know: numbered, for steps and claims to refer to. */
        SOURCES,
        /** At the side, as all that follow. */
        FACTS,
        /** Who is part of it and as what. */
        PEOPLE,
        /** Other records. */
        CONNECTED,
        /** What is not shown and why. */
        WITHHELD;

        /** The fragment of the template. */
        public String fragment() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it stands at the side. */
        public boolean isAside() {
            return compareTo(FACTS) >= 0;
        }

        /** Whether each of its blocks is a section of its own, under its own heading. */
        boolean isApart() {
            return this == PASSAGES || this == GROUPS || this == TABLES;
        }
    }
}
