package concordat.domain.view;

import static concordat.domain.world.Broken.breaks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import concordat.domain.agreement.AnAgreement;
import concordat.domain.partner.OrganisationSheet;
import concordat.domain.partner.PartnerRegister;
import concordat.domain.partner.PartnershipSheet;
import concordat.domain.shared.Event;
import concordat.domain.shared.NotAllowed;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.PersonId;
import concordat.domain.usecase.Actor;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.world.KeysInMemory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What people keep of registers: their own, under names of their own, and not without end. */
class KeepingViewsTest {
    private static final PersonId ADA = PersonId.next(AnAgreement.CLOCK);
    private static final PersonId BEN = PersonId.next(AnAgreement.CLOCK);

    private final Kept views = new Kept();
    private final List<Event> journal = new ArrayList<>();
    private int keys;

    @Test
    void a_name_is_used_once() {
        SavedViewId id = keep(ADA, "Ending soon");
        SavedViewId other = keep(ADA, "Another");
        keep(BEN, "Ending soon");

        breaks(ViewRule.NAME_IS_ANOTHER, () -> keep(ADA, "ending SOON"));
        breaks(ViewRule.NAME_IS_ANOTHER, () -> as(ADA).change(key(), other, 0, " Ending soon ", new Sharing.None()));
        as(ADA).change(key(), id, 0, "ENDING SOON", new Sharing.None());
        assertThat(views.get(id).name()).isEqualTo("ENDING SOON");
        assertThat(journal).isEmpty();
    }

    @Test
    void there_is_an_end_to_them() {
        for (int i = 0; i < SavedView.MOST; i++) {
            keep(ADA, "View " + i);
        }

        breaks(ViewRule.NOT_TOO_MANY_VIEWS, () -> keep(ADA, "One too many")).contains("50");
        keep(BEN, "Of somebody else");
    }

    @Test
    void only_whoever_keeps_a_view_changes_or_deletes_it() {
        SavedViewId id = keep(ADA, "Ending soon");

        breaks(ViewRule.ONLY_THE_OWNER_CHANGES_IT, () -> as(BEN).change(key(), id, 0, "Mine", new Sharing.None()));
        breaks(ViewRule.ONLY_THE_OWNER_CHANGES_IT, () -> as(BEN).delete(key(), id, 0));
        as(ADA).delete(key(), id, 0);
        assertThatThrownBy(() -> views.get(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_journal_tells_of_what_is_shared_and_of_nothing_else() {
        SavedViewId id = keep(ADA, "Ending soon");

        as(ADA).change(key(), id, 0, "Ending soon", new Sharing.Organisation(AnAgreement.ALDER));
        as(ADA).change(key(), id, 0, "Ending later", new Sharing.Organisation(AnAgreement.ALDER));
        as(ADA).delete(key(), id, 0);

        assertThat(journal)
                .extracting(Event::kind)
                .containsExactly("ViewShared", "SharedViewChanged", "SharedViewDeleted");
        SavedViewId other = keep(ADA, "Another");
        assertThatThrownBy(
                        () -> as(ADA).change(key(), other, 0, "Another", new Sharing.Organisation(AnAgreement.BIRCH)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_address_is_kept_without_what_its_register_cannot_be_asked() {
        assertThat(Register.AGREEMENTS.question("")).isEmpty();
        assertThat(Register.AGREEMENTS.question("q=%C3%A9%26b&after=x&view=all&sort=-end&owedBy=1&&=&type="))
                .isEqualTo("q=%C3%A9%26b&sort=-end");
        assertThat(Register.OBLIGATIONS.question("owedBy=1&deed=yes")).isEqualTo("owedBy=1");
        assertThatThrownBy(() -> Register.DECISIONS.question("q=" + "x".repeat(Register.LONGEST)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private SavedViewId keep(PersonId who, String name) {
        return as(who).keep(key(), Register.AGREEMENTS, name, "ends=12");
    }

    private String key() {
        return "key " + keys++;
    }

    private KeepingViews as(PersonId who) {
        CurrentActor current = new CurrentActor();
        current.become(new Actor.Person(
                "issuer",
                who.value().toString(),
                who,
                "Somebody",
                List.of(new Capacity(
                        UUID.randomUUID(),
                        Role.GOVERNANCE_OFFICER,
                        AnAgreement.ALDER,
                        null,
                        null,
                        false,
                        "Governance officer"))));
        return new KeepingViews(views, new NoPartners(), new KeysInMemory(), current, journal::add, AnAgreement.CLOCK);
    }

    private static final class NoPartners implements PartnerRegister {
        @Override
        public List<OrganisationSheet> organisations(LocalDate day) {
            return List.of();
        }

        @Override
        public List<PartnershipSheet> partnerships(LocalDate day) {
            return List.of();
        }
    }

    private static final class Kept implements SavedViews {
        private final Map<SavedViewId, SavedView> kept = new HashMap<>();

        @Override
        public void add(SavedView view) {
            kept.put(view.id(), view);
        }

        @Override
        public void remove(SavedView view) {
            kept.remove(view.id());
        }

        @Override
        public List<SavedView> of(Register register) {
            return kept.values().stream()
                    .filter(view -> view.register() == register)
                    .toList();
        }

        @Override
        public int keptBy(PersonId person) {
            return (int)
                    kept.values().stream().filter(view -> view.isOf(person)).count();
        }

        @Override
        public SavedView get(SavedViewId id) {
            return Optional.ofNullable(kept.get(id)).orElseThrow(() -> new NotFound("view"));
        }

        @Override
        public SavedView lock(SavedViewId id, long seen) {
            return get(id);
        }

        @Override
        public Optional<SavedView> openingFor(PersonId person, Register register) {
            return Optional.empty();
        }

        @Override
        public void open(PersonId person, Register register, @Nullable SavedViewId view) {
            throw new UnsupportedOperationException("no test opens a register");
        }
    }
}
