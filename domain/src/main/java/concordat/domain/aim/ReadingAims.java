package concordat.domain.aim;

import concordat.domain.measure.MeasureFilter;
import concordat.domain.measure.MeasureOrder;
import concordat.domain.measure.MeasureRow;
import concordat.domain.measure.Measures;
import concordat.domain.programme.ProgrammeFilter;
import concordat.domain.programme.ProgrammeRegister;
import concordat.domain.programme.ProgrammeRow;
import concordat.domain.settings.Setting;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.NotFound;
import concordat.domain.shared.OrganisationId;
import concordat.domain.shared.Page;
import concordat.domain.shared.PurposeId;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.ReadsOnly;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looking at the aims of the partnership, and at what tells of each: everybody with an appointment at a partner does. */
@UseCase
@ReadsOnly
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
    Role.OPERATOR
})
public class ReadingAims {
    /** So many measures, programmes and decisions of an aim are shown. */
    public static final int MOST = 100;

    private final AimRegister register;
    private final Measures measures;
    private final ProgrammeRegister programmes;
    private final SettingValues settings;
    private final CurrentActor actor;
    private final Clock clock;

    @Inject
    ReadingAims(
            AimRegister register,
            Measures measures,
            ProgrammeRegister programmes,
            SettingValues settings,
            CurrentActor actor,
            Clock clock) {
        this.register = register;
        this.measures = measures;
        this.programmes = programmes;
        this.settings = settings;
        this.actor = actor;
        this.clock = clock;
    }

    /** All aims, with how much tells of each; of what that partner measures, takes part in or is bound by, unless it is null. */
    public List<AimRow> aims(@Nullable OrganisationId partner) {
        return register.aims(partner);
    }

    /** One aim with what tells of it. @throws NotFound if there is none, or the actor may not see it */
    public AimSheet aim(PurposeId id, @Nullable OrganisationId partner) {
        AimRow aim = register.find(id, partner).orElseThrow(() -> new NotFound("aim"));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Term.LONDON);
        SettingsOnDay set = new SettingsOnDay(today, settings.changes());
        Keyset first = Keyset.first().ofSize(MOST);
        Page<MeasureRow> measured = measures.register(
                new MeasureFilter("", null, partner, false, id, null, false),
                MeasureOrder.standard(),
                first,
                today,
                partnership -> set.of(partnership).value(Setting.CHART_LEAST_POINTS));
        Page<ProgrammeRow> served =
                programmes.programmes(ProgrammeFilter.all().serving(id).with(partner), first);
        List<AimDecision> decided = register.decisions(id, partner, MOST + 1);
        return new AimSheet(
                aim,
                measured.rows(),
                served.rows(),
                decided.stream().limit(MOST).toList(),
                measured.nextToken().isPresent() || served.nextToken().isPresent() || decided.size() > MOST,
                !Collections.disjoint(
                        actor.organisationsAs(Role.GOVERNANCE_OFFICER), register.partnersOf(aim.partnership())));
    }
}
