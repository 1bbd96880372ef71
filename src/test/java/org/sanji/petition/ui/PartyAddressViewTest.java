package org.sanji.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sanji.organization.Place;
import org.sanji.petition.IdType;
import org.sanji.petition.NewParty;
import org.sanji.petition.PartyRole;
import org.sanji.petition.Sex;
import org.sanji.security.Role;
import org.sanji.testing.Cases;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A draft that is gone on with shows the place of an address as it was chosen, and keeps the address. */
@Import(Cases.class)
@WithActor(username = "t-address", roles = Role.RECEPTIONIST)
class PartyAddressViewTest extends KaribuTest {

    @Autowired
    private OrganizationLookup lookup;

    private Place village() {
        return lookup.places("", Integer.MAX_VALUE).stream()
                .filter(p -> p.village() != null)
                .findFirst()
                .orElseThrow();
    }

    private Place otherVillage() {
        return lookup.places("", Integer.MAX_VALUE).stream()
                .filter(p ->
                        p.village() != null && !p.township().equals(village().township()))
                .findFirst()
                .orElseThrow();
    }

    private static NewParty at(String address) {
        return new NewParty(PartyRole.PETITIONER, "测试", IdType.NONE, null, null, Sex.UNKNOWN, null, address, null);
    }

    private PartyRow row(String address) {
        var row = new PartyRow(lookup, LocalDate.of(2026, 3, 12), () -> {}, () -> {});
        row.set(at(address));
        return row;
    }

    private static String address(PartyRow row) {
        return row.read(PartyRole.PETITIONER).address();
    }

    @Test
    void theVillageAnAddressBeginsWithIsChosenAndTheAddressIsTheSame() {
        var whole = village().name() + "3号";
        var row = row(whole);
        assertThat(row.place.getValue()).isEqualTo(village());
        assertThat(address(row)).isEqualTo(whole);
        row.place.setValue(otherVillage());
        assertThat(address(row)).isEqualTo(otherVillage().name() + "3号");
    }

    @Test
    void aTownshipAloneIsChosenAndANameSaidTwiceStays() {
        var township = village().townshipName();
        var row = row(township + township + "中学");
        assertThat(row.place.getValue()).isEqualTo(new Place(village().township(), township, null));
        assertThat(address(row)).isEqualTo(township + township + "中学");
        assertThat(address(row(village().name()))).isEqualTo(village().name());
    }

    @Test
    void anAddressElsewhereChoosesNoPlaceAndTakesBackAnEarlierOne() {
        var row = row(village().name() + "3号");
        row.set(at("外省某市某路1号"));
        assertThat(row.place.getValue()).isNull();
        assertThat(address(row)).isEqualTo("外省某市某路1号");
        row.set(at(null));
        assertThat(address(row)).isNull();
    }

    @Test
    void theSenderOfALetterIsShownInTheSameManner() {
        var sender = new SenderFields(lookup, new Div(), () -> {});
        var whole = village().name() + "3号";
        sender.set(at(whole), null);
        assertThat(sender.place.getValue()).isEqualTo(village());
        assertThat(sender.read().address()).isEqualTo(whole);
        sender.place.setValue(otherVillage());
        assertThat(sender.read().address()).isEqualTo(otherVillage().name() + "3号");
        sender.set(null, null);
        assertThat(sender.place.getValue()).isNull();
        assertThat(sender.read().address()).isNull();
    }
}
