package org.khronika.updates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.khronika.DatabaseTest;
import org.khronika.review.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;

/** Changing records under published words lists exactly the sentences whose words say something else now, and only those, each with the records that moved its number. */
class StaleSentencesTest {

    private static final Application APPLICATION = new Application();
    private static final AtomicInteger YEAR = new AtomicInteger(1800);

    /** The application on a database of its own; jqwik knows no Spring. */
    @DatabaseTest
    static final class Application {

        @Autowired
        Office office;

        @Autowired
        StaleSentences sentences;

        @Autowired
        SayStillRight stillRight;
    }

    @BeforeContainer
    static void begin() throws Exception {
        TestContextManager context = new TestContextManager(Application.class);
        context.beforeTestClass();
        context.prepareTestInstance(APPLICATION);
    }

    /** Something that is done: what, to which record, and to what. */
    record Deed(int kind, int which, int what, int to) {}

    @Provide
    Arbitrary<Deed> deeds() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 12);
        return Combinators.combine(any, any, any, any).as(Deed::new);
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void exactlyTheSentencesWhoseWordsSaySomethingElseAreListed(
            @ForAll @Size(min = 2, max = 7) List<@net.jqwik.api.From("deeds") Deed> deeds) {
        WorldOfAnUpdate world = new WorldOfAnUpdate(APPLICATION.office, YEAR.addAndGet(3));
        assertThat(listed(world)).isEmpty();
        for (Deed deed : deeds) {
            done(deed, world);
            assertThat(listed(world)).as("after %s", deed).isEqualTo(world.stale());
        }
        world.end();
        assertThat(listed(world)).isEmpty();
    }

    private static void done(Deed deed, WorldOfAnUpdate world) {
        switch (deed.kind()) {
            case 0 -> world.newIncident(deed.to(), true);
            case 1 -> world.newIncident(deed.to(), false);
            case 2, 3 -> world.changeIncident(deed.which(), deed.what(), deed.to());
            case 4 -> world.draftOfIncident(deed.which(), deed.to());
            case 5 -> world.takeIncidentAway(deed.which(), deed.to() % 2 == 0);
            case 6 -> world.changePerson(deed.what(), deed.to());
            case 7 -> world.changeFigure(deed.what(), deed.to());
            case 8 -> world.changeCase(deed.what(), deed.to());
            case 9, 10 -> found(world, deed.which());
            case 11 -> world.moveTown(deed.which(), deed.to());
            default -> world.newEdition(deed.which(), deed.to() % 2 == 0);
        }
    }

    /** One of the stale sentences is found right. */
    private static void found(WorldOfAnUpdate world, int which) {
        List<StaleSentence> stale = of(world);
        if (!stale.isEmpty()) {
            StaleSentence one = stale.get(which % stale.size());
            APPLICATION.stillRight.say(
                    APPLICATION.office.rada(), one.id(), one.now().mark(), "Сөйлем бұрынғыдай дұрыс — «верно»");
            world.foundRight(one);
        }
    }

    private static List<StaleSentence> of(WorldOfAnUpdate world) {
        return APPLICATION.sentences.list(Reader.of(APPLICATION.office.rada())).stream()
                .filter(stale -> stale.edition().address().equals(world.update()))
                .toList();
    }

    private static List<String> listed(WorldOfAnUpdate world) {
        return of(world).stream().map(WorldOfAnUpdate::told).sorted().toList();
    }
}
