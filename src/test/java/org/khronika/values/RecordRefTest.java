package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class RecordRefTest {

    @Test
    void anAddressTellsItsParts() {
        var address = new RecordRef("KZ-I-2022-0147");

        assertThat(address.country()).isEqualTo("KZ");
        assertThat(address.kind()).isEqualTo(RecordKind.INCIDENT);
        assertThat(address.year()).isEqualTo(2022);
        assertThat(address.number()).isEqualTo(147);
        assertThat(address).hasToString("KZ-I-2022-0147");
    }

    @Property
    void partsMakeTheAddressThatTellsThem(
            @ForAll RecordKind kind,
            @ForAll @IntRange(min = 1000, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 999_999_999) int number) {
        var address = RecordRef.of("KZ", kind, year, number);

        assertThat(address).isEqualTo(new RecordRef(address.address()));
        assertThat(address.kind()).isEqualTo(kind);
        assertThat(address.year()).isEqualTo(year);
        assertThat(address.number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kz-i-2022-0147",
                "KZ-I-2022-147",
                "KZ-I-2022-00147",
                "KZ-I-2022-0000",
                "KZ-Z-2022-0147",
                "KZ-I-22-0147",
                "KZ-I-2022-0147 ",
                "KZ-I-2022-٠١٤٧",
                "KAZ-I-2022-0147",
                "KZ-I-2022-9999999999"
            })
    void anythingElseIsRefusedWithASentence(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordRef(text))
                .withMessageMatching("Expected .* found .*\\.");
    }

    @Test
    void addressesSortByCountryKindYearAndNumber() {
        assertThat(new RecordRef("KZ-I-2022-9999")).isLessThan(new RecordRef("KZ-I-2022-10000"));
        assertThat(new RecordRef("KZ-I-2022-9999")).isLessThan(new RecordRef("KZ-I-2023-0001"));
        assertThat(new RecordRef("KG-P-2022-0001")).isLessThan(new RecordRef("KZ-D-2022-0001"));
    }

    @Test
    void jsonHoldsTheAddressAlone() {
        var json = JsonMapper.builder().build();
        var address = new RecordRef("KZ-P-2022-0012");

        assertThat(json.writeValueAsString(address)).isEqualTo("\"KZ-P-2022-0012\"");
        assertThat(json.readValue("\"KZ-P-2022-0012\"", RecordRef.class)).isEqualTo(address);
    }

    @Test
    void aKindIsKnownByItsLetter() {
        for (RecordKind kind : RecordKind.values()) {
            assertThat(RecordKind.ofLetter(kind.letter())).isEqualTo(kind);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordKind.ofLetter('Z'))
                .withMessageContaining("I for incident");
    }
}
