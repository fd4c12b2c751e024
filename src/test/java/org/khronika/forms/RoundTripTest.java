package org.khronika.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.khronika.figures.Figure;
import org.khronika.incidents.Episode;
import org.khronika.incidents.Incident;
import org.khronika.people.Organisation;
import org.khronika.people.Person;
import org.khronika.places.Place;
import org.khronika.proceedings.Proceeding;
import org.khronika.records.Shape;
import org.khronika.review.Contents;
import org.khronika.review.Reader;
import org.khronika.review.TestContents;
import org.khronika.sources.CrossReference;
import org.khronika.sources.Document;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** A body written into a form and read back is the same body, whatever it says and whomever it names. */
class RoundTripTest {

    private static final Reader READER = new Reader(1);

    /** Records 1 to 3 of each kind can be seen, two of them called the same; the fourth cannot. */
    private static final Names NAMES = new Names() {

        @Override
        public Optional<Match> find(RecordRef address, Reader reader) {
            String title = address.number() == 3 ? "Name 3" : "One name for two";
            return address.number() == 4 ? Optional.empty() : Optional.of(Match.of(address, title, List.of()));
        }

        @Override
        public Optional<Match> byId(String id, Set<RecordKind> kinds, Reader reader) {
            return Names.address(id)
                    .filter(address -> kinds.contains(address.kind()))
                    .flatMap(address -> find(address, reader));
        }

        @Override
        public Meant meant(String words, Set<RecordKind> kinds, Reader reader) {
            return new Meant.Nothing();
        }

        @Override
        public List<Match> suggestions(String words, Set<RecordKind> kinds, Reader reader) {
            return List.of();
        }
    };

    private final Contents contents = TestContents.make();

    @Provide
    Arbitrary<Record> bodies() {
        return Arbitraries.oneOf(
                Bodies.of(Document.class).map(body -> body),
                Bodies.of(CrossReference.class).map(body -> body),
                Bodies.of(Person.class).map(body -> body),
                Bodies.of(Organisation.class).map(body -> body),
                Bodies.of(Place.class).map(body -> body),
                Bodies.of(Incident.class).map(body -> body),
                Bodies.of(Episode.class).map(body -> body),
                Bodies.of(Proceeding.class).map(body -> body),
                Bodies.of(Figure.class).map(body -> body));
    }

    @Property(tries = 400)
    void whatIsWrittenIntoAFormIsReadBack(@ForAll("bodies") Record body) {
        Shape shape = Shape.of(body.getClass());
        Origin origin = new Origin(contents.tree(body), List.of());
        Answers sent = Answers.of(
                new WriteAnswers(NAMES).of(origin.body(), shape, READER).asMap());
        Answers shown = sent.copy();

        ReadAnswers read = new ReadAnswers(sent, shape, origin, NAMES, READER);

        assertThat(read.problems()).isEmpty();
        assertThat(contents.body(read.body(), body.getClass())).isEqualTo(body);
        assertThat(sent.asMap()).isEqualTo(shown.asMap());
    }

    @Property(tries = 200)
    void nothingOfARecordThatMayNotBeSeenStandsInTheForm(@ForAll("bodies") Record body) {
        Answers answers = new WriteAnswers(NAMES).of(contents.tree(body), Shape.of(body.getClass()), READER);

        assertThat(answers.asMap().values())
                .allSatisfy(values -> assertThat(values).noneMatch(value -> value.matches("KZ-[A-Z]-2022-0004")));
    }
}
