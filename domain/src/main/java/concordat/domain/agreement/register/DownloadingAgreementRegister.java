package concordat.domain.agreement.register;

import concordat.domain.agreement.AgreementQuestion;
import concordat.domain.agreement.AgreementRegister;
import concordat.domain.agreement.AgreementRow;
import concordat.domain.agreement.PartyFacts;
import concordat.domain.agreement.register.RegisterEvent.AgreementRegisterDownloaded;
import concordat.domain.settings.SettingValues;
import concordat.domain.settings.SettingsOnDay;
import concordat.domain.shared.Ids;
import concordat.domain.shared.Journal;
import concordat.domain.shared.Keyset;
import concordat.domain.shared.Page;
import concordat.domain.shared.Term;
import concordat.domain.usecase.AllowedTo;
import concordat.domain.usecase.Capacity;
import concordat.domain.usecase.CurrentActor;
import concordat.domain.usecase.Role;
import concordat.domain.usecase.UseCase;
import concordat.domain.view.Register;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Taking the register of agreements away as a file: what its page would show on all its pages, to whoever may see it, and
 * nothing else. As with the board report, the first call puts it on record, the second writes it.
 */
@UseCase
@AllowedTo({
    Role.COMMITTEE_CHAIR,
    Role.VOTING_MEMBER,
    Role.ATTENDEE,
    Role.GOVERNANCE_OFFICER,
    Role.EXECUTIVE,
    Role.AUDITOR,
    Role.ADMINISTRATOR
})
public class DownloadingAgreementRegister {
    private final AgreementRegister register;
    private final PartyFacts facts;
    private final SettingValues settings;
    private final AgreementRegisterWriter writer;
    private final CurrentActor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    DownloadingAgreementRegister(
            AgreementRegister register,
            PartyFacts facts,
            SettingValues settings,
            AgreementRegisterWriter writer,
            CurrentActor actor,
            Journal journal,
            Clock clock) {
        this.register = register;
        this.facts = facts;
        this.settings = settings;
        this.writer = writer;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Puts on record that the actor takes it away, in what capacity, and which agreements.
     *
     * @param given the value that the address gives to a name; empty if it gives none
     * @param asked the part of the address after the question mark
     */
    public PreparedAgreementRegister prepare(UnaryOperator<String> given, String asked, ExportFormat format) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Term.LONDON);
        Capacity held = actor.as(
                capacity -> capacity.role() != Role.SIGNED_IN,
                "You would have to be appointed at one of the partners to take the register away.");
        AgreementQuestion question = AgreementQuestion.asked(given, today, actor.person());
        UUID export = Ids.next(clock);
        PreparedAgreementRegister prepared = new PreparedAgreementRegister(
                export,
                question,
                format,
                question.words(AgreementQuestion.Names.of(question.filter(), facts, register, today), today),
                actor.actor().name(),
                held.words(),
                now,
                today,
                new SettingsOnDay(today, settings.changes()),
                today + "_agreements_register_v1." + format.extension());
        journal.record(new AgreementRegisterDownloaded(
                export, prepared.fileName(), format, prepared.filter(), Register.AGREEMENTS.question(asked)));
        return prepared;
    }

    /** Writes it while it is read, page by page, as the actor who asks now. @throws java.io.UncheckedIOException if that fails */
    public void write(PreparedAgreementRegister prepared, OutputStream out) {
        writer.write(prepared, rows -> each(prepared, rows), out);
    }

    private void each(PreparedAgreementRegister prepared, Consumer<AgreementRow> rows) {
        Keyset next = Keyset.first().ofSize(Keyset.LARGEST);
        while (true) {
            Page<AgreementRow> page = register.page(
                    prepared.question().filter(), prepared.question().order(), next, prepared.today());
            page.rows().forEach(rows);
            Keyset.Position last = page.next();
            if (last == null) {
                return;
            }
            next = new Keyset(Keyset.LARGEST, last);
        }
    }
}
