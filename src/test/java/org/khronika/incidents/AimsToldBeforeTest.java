package org.khronika.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.khronika.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whom an attack was aimed at was told in words alone: records are brought up to date, and the journal is read, to the same. */
@DatabaseTest
@Transactional
class AimsToldBeforeTest {

    @Autowired
    JdbcClient db;

    static Stream<Arguments> aims() {
        return Stream.of(
                arguments("it appeared aimed at intimidating her", AimTold.APPEARED, "aimed at intimidating her"),
                arguments("Apparently to frighten them", AimTold.APPEARED, "to frighten them"),
                arguments("по-видимому, чтобы напугать её команду", AimTold.APPEARED, "чтобы напугать её команду"),
                arguments("По-видимому чтобы напугать", AimTold.APPEARED, "чтобы напугать"),
                arguments(
                        "оның тобын үрейлендіруге бағытталғандай көрінді",
                        AimTold.APPEARED,
                        "оның тобын үрейлендіруге бағытталғандай көрінді"),
                arguments("сірә, «Шамды» үрейлендіру үшін", AimTold.APPEARED, "«Шамды» үрейлендіру үшін"),
                arguments("inferred by us, from her “photo”", AimTold.INFERRED, "from her “photo”"),
                arguments("выведено нами: по фотографии", AimTold.INFERRED, "по фотографии"),
                arguments("өзіміз қорытқан", AimTold.INFERRED, null),
                arguments(
                        "as she sees it: she links it to her work",
                        AimTold.OTHERWISE,
                        "as she sees it: she links it to her work"),
                arguments("по мнению Әсел Нұрланқызы", AimTold.OTHERWISE, "по мнению Әсел Нұрланқызы"));
    }

    @ParameterizedTest
    @MethodSource("aims")
    void whatWordsSaidIsAnAnswerOfItsOwn(String words, AimTold told, @Nullable String bare) throws IOException {
        // Shadows the table of the application until the transaction ends.
        db.sql("create temporary table record (kind char(1), body jsonb) on commit drop")
                .update();
        JsonNode before = JsonMapper.shared()
                .valueToTree(Map.of(
                        "title",
                        "Сәлемдеме",
                        "attacks",
                        List.of(Map.of("on", "HOME"), Map.of("on", "INTIMIDATION", "aim", words))));
        db.sql("insert into record values ('I', :body::jsonb)")
                .param("body", before.toString())
                .update();

        db.sql(new ClassPathResource("db/migration/incidents/V092__how_an_aim_is_told.sql")
                        .getContentAsString(StandardCharsets.UTF_8)
                        .replaceAll("(?m)^--.*\\n", ""))
                .update();

        JsonNode after = JsonMapper.shared()
                .readTree(db.sql("select body::text from record")
                        .query((row, n) -> row.getString(1))
                        .single());
        assertThat(List.of(attack(before), attack(after))).allSatisfy(attack -> {
            assertThat(attack.aimTold()).isEqualTo(told);
            assertThat(attack.aim()).isEqualTo(bare);
        });
        assertThat(after.path("attacks").get(1).path("aimTold").asString()).isEqualTo(told.name());
        assertThat(after.path("attacks").get(0))
                .isEqualTo(before.path("attacks").get(0));
    }

    private static Attack attack(JsonNode incident) {
        return JsonMapper.shared()
                .treeToValue(incident, Incident.class)
                .attacks()
                .get(1);
    }
}
