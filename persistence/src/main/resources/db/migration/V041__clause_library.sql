-- The common clause library: a model wording of our own for each heading that agreements between trusts and a university
-- usually have (AG-16). A partnership drafts from it, and puts words of its own in the place of any. Whether a clause
-- binds in a memorandum that otherwise does not follows AG-9. Square brackets are for whoever drafts to fill in.

-- What comes with the installation has no entry in the journal: it was known before anything was recorded.
alter table concordat.clause_wording disable trigger keep_history;

insert into concordat.clause_wording
    (id, partnership_id, heading_key, number, part, position, heading, wording, binds_in_memorandum, withdrawn, note)
select md5('clause wording 1: ' || lower(heading))::uuid, null, lower(heading), 1, part, position, heading, wording, binds, false, note
  from (values
(1, 'MAIN', $t$Parties$t$, false, $t$One line for each party, under the name by which it signs.$t$,
$t$This agreement is made between the organisations named below (each a "Party" and together the "Parties"):
(a) [name of the organisation], of [address];
(b) [name of the organisation], of [address].
A change in the name of a Party does not alter this agreement. Where a Party is merged into, or its functions are transferred to, another body, the Parties shall record the change by a novation signed by all of them and by that body.$t$),
(2, 'MAIN', $t$Background$t$, false, $t$Recitals: they help to read the agreement and never bind by themselves.$t$,
$t$(a) The Parties already work together in teaching, research and the care of patients, and wish to do so on a clear and lasting footing.
(b) Each Party keeps its own duties, funds and legal identity. Nothing in this agreement moves a statutory function from one Party to another.
(c) This clause explains why the agreement was made. It creates no obligation.$t$),
(3, 'MAIN', $t$Definitions$t$, false, $t$Define a term only if it is used; take out the rest.$t$,
$t$In this agreement:
"Confidential Information" means information that a Party marks as confidential or that a reasonable person would take to be confidential, in any form;
"Partnership Board" means the body described in the clause on governance;
"Results" means whatever is created or discovered in the course of a Workstream;
"Start Date" means [date];
"Workstream" means a programme of joint work set out in the schedule on the workplan;
"Working Day" means a day other than a Saturday, a Sunday or a bank holiday in England.
A reference to a statute is to that statute as amended from time to time. Headings are for convenience only.$t$),
(4, 'MAIN', $t$Objectives and principles$t$, false, $t$$t$,
$t$The Parties shall work together in order to:
(a) widen and improve the education of students, trainees and staff;
(b) carry out research that benefits patients and communities, and bring its findings into practice;
(c) develop and spread innovation;
(d) attract, train and keep the workforce that their services need.
In doing so each Party shall act in good faith, share relevant information in good time, raise a difficulty as soon as it is known, use public money with care, and respect the lawful duties and the independence of the others.$t$),
(5, 'MAIN', $t$Governance$t$, false, $t$Whether the board is advisory, a joint committee or committees in common must agree with its terms of reference.$t$,
$t$The Parties shall establish a Partnership Board, whose membership, quorum, manner of deciding and support are set out in the schedule on governance.
The Partnership Board oversees the Workstreams, keeps the risks of the partnership under review and reports to the governing body of each Party at least once in each year.
The Partnership Board may decide only what the Parties have delegated to those who sit on it, each by its own scheme of delegation. Matters listed in that schedule as reserved are decided by each Party for itself.
Each Party shall name an executive sponsor and an agreement manager, and shall tell the others when either changes.$t$),
(6, 'MAIN', $t$Workstreams$t$, false, $t$$t$,
$t$The Parties shall take forward joint work in education, research, innovation and the workforce. For each Workstream the schedule on the workplan names its aims, its lead, the resources that each Party contributes and the measures by which progress is judged.
A Workstream that needs money, staff or premises beyond those stated there, or that involves the processing of personal data, shall not begin until the Parties concerned have made a written agreement about it.
The lead of each Workstream shall report to the Partnership Board at the intervals that the Board sets.$t$),
(7, 'MAIN', $t$Use of names, logos and status$t$, false, $t$The last paragraph but one matters to a trust on its way to university status.$t$,
$t$No Party shall use the name, logo or other marks of another without its written consent, and shall then use them only as consented and in keeping with the brand guidance of their owner.
Consent may be withdrawn on reasonable notice if a use is likely to harm the reputation of the owner.
No Party shall describe itself or another as holding university, teaching or any other regulated or protected status unless that status has been granted by the body that is competent to grant it.
The rules in the schedule on brand apply to joint publications and announcements.$t$),
(8, 'MAIN', $t$Staff and honorary contracts$t$, false, $t$Joint job planning and appraisal follow the principles of the Follett review.$t$,
$t$Each member of staff remains employed by the Party that employs them. Nothing in this agreement transfers employment or makes one Party liable for the employees of another.
Where a person employed by one Party works or carries out research at another, the Parties concerned shall put in place beforehand the secondment, honorary contract, honorary research contract or letter of access that the work requires, and the host shall receive confirmation of the checks that it needs.
A clinical academic shall have one job plan and one appraisal each year, agreed jointly by the university and the trust that share the post, and each shall take part in the planning and review of the whole of that person's work.
A concern about the conduct, capability or health of such a person shall be shared promptly with the other employer or host so far as the law allows.$t$),
(9, 'MAIN', $t$Finance and sharing of costs$t$, true, $t$Binds in a memorandum, too: it says that each party bears its own costs.$t$,
$t$Except where a schedule or a separate written agreement says otherwise, each Party bears its own costs of entering into and carrying out this agreement.
No payment is due under this agreement unless its amount, or the way in which it is reckoned, is set out in the schedule on finance or in a separate written agreement between the paying and the receiving Party.
Sums are stated exclusive of value added tax, which is payable in addition where it is chargeable. An undisputed invoice shall be paid within thirty days of its receipt.
Each Party shall keep proper records of money received from another and shall let that other, on reasonable notice, inspect them.$t$),
(10, 'MAIN', $t$Intellectual property$t$, true, $t$$t$,
$t$Intellectual property that a Party owned before, or makes outside, the work under this agreement remains its own. Each Party allows the others to use it without charge so far as, and for as long as, that is necessary for a Workstream.
Results belong to the Party whose staff or students created them. Where staff or students of more than one Party created them together, they belong to those Parties in proportion to their contributions, and those Parties shall agree in writing how they are protected, used and licensed before any commercial use is made of them.
Each Party may use Results without charge for its own teaching, research that is not commercial, and the care of patients.$t$),
(11, 'MAIN', $t$Publication$t$, true, $t$$t$,
$t$The Parties intend that the findings of joint research be published. A Party that proposes to publish Results shall send the proposed publication to the other Parties concerned at least thirty days beforehand.
Within that time a Party may ask, with reasons, that its Confidential Information be taken out, or that publication be delayed by up to ninety days so that intellectual property can be protected. No Party may otherwise prevent publication or alter a finding because it is unwelcome.
Contributions shall be acknowledged in accordance with the accepted practice of the discipline.$t$),
(12, 'MAIN', $t$Data protection$t$, true, $t$A memorandum alone does not satisfy the need for a data sharing agreement.$t$,
$t$Each Party shall comply with the data protection law that applies in England. The signing of this agreement does not of itself permit personal data to be shared.
Before personal data is shared or jointly used under this agreement, the Parties concerned shall identify its purpose and lawful basis, decide in what capacity each of them acts, carry out a data protection impact assessment where one is required, and make a written data sharing or processing agreement in keeping with the schedule on the sharing of information.
A Party that becomes aware of a personal data breach affecting such data shall tell the other Parties concerned without undue delay, and in time for each of them to meet its own duties to notify.$t$),
(13, 'MAIN', $t$Confidentiality$t$, true, $t$$t$,
$t$Each Party shall keep the Confidential Information of another secret, use it only for the purposes of this agreement, and disclose it only to those of its staff, advisers and auditors who need it for those purposes and are bound to keep it secret.
This does not apply to information that is or becomes public otherwise than by a breach of this clause, that the receiving Party already held or developed independently, that it lawfully received from somebody free to disclose it, or that it is required by law, a court or a regulator to disclose.
Nothing in this agreement prevents a person from making a protected disclosure or from raising a concern about the safety of patients.
This clause continues for five years after this agreement ends and, for information about patients, without limit of time.$t$),
(14, 'MAIN', $t$Freedom of information$t$, true, $t$$t$,
$t$The Parties are public authorities for the purposes of the Freedom of Information Act 2000 and the Environmental Information Regulations 2004, to the extent that those apply to each of them.
A Party that receives a request for information which another Party supplied, or which concerns another Party, shall tell that Party within three Working Days and shall consult it before it discloses the information.
The Party that received the request decides, after considering what the other has said, whether the information is held, whether an exemption or exception applies and whether it must be disclosed. Each Party shall give the help that the other reasonably needs to answer in time.$t$),
(15, 'MAIN', $t$Insurance and indemnity$t$, true, $t$Have both the trust and the insurer of the university look at this clause.$t$,
$t$Each Party shall keep in force the cover that its responsibilities under this agreement call for: a trust by its membership of the schemes administered by NHS Resolution or an equivalent arrangement, and a university by insurance with a reputable insurer. It shall give evidence of that cover on request.
Each Party is responsible for the acts and omissions of its own staff and students in carrying out this agreement, except that a trust is responsible for clinical negligence in the care of its patients by those who work there under its direction.
Nothing in this agreement limits liability for death or personal injury caused by negligence, for fraud, or for anything else for which liability cannot be limited by law.$t$),
(16, 'MAIN', $t$Conflicts of interest$t$, false, $t$$t$,
$t$Each Party shall require those who act for it under this agreement to declare any interest that conflicts, or might reasonably be thought to conflict, with their part in a decision, and to do so before the decision is considered.
A declared interest shall be recorded and dealt with in accordance with the policies of the Party concerned and the terms of reference of the body that decides.
That a person was appointed by, or is employed by, one of the Parties is not of itself a reason to exclude them, but shall be recorded where the interests of the Parties differ.$t$),
(17, 'MAIN', $t$Equality, diversity and inclusion$t$, false, $t$$t$,
$t$In carrying out this agreement each Party shall have due regard to the need to eliminate discrimination, to advance equality of opportunity and to foster good relations, as the Equality Act 2010 requires.
The Parties shall consider the effect of a proposed Workstream on people who share a protected characteristic before the Workstream is approved, shall keep a record of what they considered, and shall review it when the Workstream is reviewed.
Opportunities under this agreement shall be open to students and staff on fair terms.$t$),
(18, 'MAIN', $t$Safeguarding$t$, false, $t$$t$,
$t$Each Party shall have policies for the safeguarding of children and of adults at risk that meet its statutory duties, and shall see to it that those who come into contact with them under this agreement are suitable, have had the checks that the law requires, and have been trained.
A Party that learns of a safeguarding concern arising from joint work shall act on it at once under its own procedures and shall tell the safeguarding lead of the other Party concerned, so far as the law allows.$t$),
(19, 'MAIN', $t$Term and review$t$, false, $t$Enter the same dates on the record of the agreement.$t$,
$t$This agreement begins on the Start Date and continues for [three to five] years unless it is ended earlier in accordance with its terms.
The Parties may extend it by an extension that all of them sign before it ends. It does not continue merely because the Parties go on working together.
The Partnership Board shall review this agreement at least once in each year, and no later than twelve months before it ends shall advise the Parties whether it should be extended, changed or allowed to end.$t$),
(20, 'MAIN', $t$Variation$t$, true, $t$$t$,
$t$This agreement is changed only by a written variation that says which clauses change and from which day, and that an authorised signatory of every Party has signed.
Variations are numbered one after the other. None of them alters the text that was executed before it: the agreement is read together with the variations that have effect on the day in question.
A schedule that says so may be changed by the Partnership Board, by a decision recorded in its minutes.$t$),
(21, 'MAIN', $t$Settling disputes$t$, false, $t$The steps and their times are those by which disputes are followed on record, unless settings say otherwise.$t$,
$t$The Parties shall try to settle a dispute about this agreement quickly and at the lowest level that can settle it. A Party begins by giving the others written notice of the dispute.
The operational leads shall meet first. If they have not settled it within ten Working Days of the notice, it passes to the executive sponsors; if they have not within a further fifteen Working Days, to the chief executives and the vice-chancellor; and if they have not within a further twenty Working Days, any Party may refer it to mediation by a mediator whom the Parties agree on or whom the Centre for Effective Dispute Resolution nominates.
While a dispute lasts the Parties shall go on with the work and shall protect the interests of patients and students. Nothing in this clause prevents a Party from seeking an urgent order of a court.$t$),
(22, 'MAIN', $t$Termination$t$, false, $t$$t$,
$t$A Party may end its part in this agreement by giving the others at least [six to twelve] months' written notice.
A Party may end it by notice with effect at once if another commits a serious breach that cannot be put right, or that it has not put right within thirty Working Days of being asked to in writing; or if a change in the law or a direction that it must obey makes it unlawful to go on.
Where more than two Parties remain, the agreement continues between them.
A notice takes effect no earlier than the arrangements under the clause on the consequences of ending protect students in placement and participants in running studies.$t$),
(23, 'MAIN', $t$Consequences of ending$t$, false, $t$$t$,
$t$When this agreement ends, for whatever reason, the Parties shall:
(a) let students who have begun a programme or placement complete it, or agree on an alternative of equal standing for them;
(b) let studies that have begun be completed or closed safely, in accordance with their protocols and approvals;
(c) return or securely destroy the Confidential Information and personal data of the others, except what the law requires them to keep;
(d) return property and settle sums that are due;
(e) agree how the end is announced.
Clauses that are meant to continue, among them those on intellectual property, publication, data protection, confidentiality, freedom of information, insurance and governing law, do so.$t$),
(24, 'MAIN', $t$No exclusivity and no partnership in law$t$, true, $t$$t$,
$t$Nothing in this agreement prevents a Party from working with others, unless a separate written agreement says so.
Although the Parties call themselves partners, nothing in this agreement creates a partnership in law, a joint venture company, an agency or a relationship of employment between them, and no Party may bind another or hold itself out as able to do so.
A person who is not a Party has no right under the Contracts (Rights of Third Parties) Act 1999 to enforce any term of this agreement.$t$),
(25, 'MAIN', $t$Assignment$t$, false, $t$$t$,
$t$No Party may assign, transfer or subcontract its rights or obligations under this agreement without the written consent of the others, which shall not be withheld or delayed unreasonably.
Consent is not needed where the functions of a Party pass to another public body by statute or by a transfer order; that Party shall then tell the others as soon as it may, and the Parties shall sign a novation that records it.$t$),
(26, 'MAIN', $t$Counterparts and electronic signature$t$, true, $t$$t$,
$t$This agreement may be signed in any number of counterparts, which together make one agreement.
A Party may sign by an electronic signature that identifies the signatory and shows that they intended to sign, and a Party that must sign under seal shall do so by its usual means and enter the sealing in its register.
The agreement is executed when an authorised signatory of every Party has signed it, and is dated on the day of the last signature.$t$),
(27, 'MAIN', $t$Governing law$t$, true, $t$A university is no health service body: with one among the parties it is not an NHS contract.$t$,
$t$This agreement, and any dispute or claim that arises from it whether under contract or otherwise, is governed by the law of England and Wales.
Subject to the clause on settling disputes, the courts of England and Wales have exclusive jurisdiction. Where the Parties are all health service bodies, so that this agreement is an NHS contract under section 9 of the National Health Service Act 2006, a dispute is decided as that section provides.$t$),
(28, 'SCHEDULE', $t$Governance and terms of reference$t$, false, $t$The bodys terms of reference on record are to say the same.$t$,
$t$1. Name and form of the body: [Partnership Board; advisory body, joint committee or committees in common].
2. Members, chair and deputies: [for each Party].
3. Quorum: [number], among them at least one person from each Party.
4. Manner of deciding: [by agreement of all Parties; or by a majority that includes each Party].
5. Matters reserved to the Parties: the approval of budgets, contracts above the limits of each scheme of delegation, changes to this agreement, and [others].
6. Frequency of meetings: at least [four] in each year.
7. Secretariat, papers and minutes: [Party]; papers are sent five clear days before a meeting.
8. Review of these terms: once in each year.$t$),
(29, 'SCHEDULE', $t$Workplan and measures$t$, false, $t$$t$,
$t$For each Workstream (education, research, innovation, workforce):
1. Aim and the benefit expected for patients, students or staff.
2. Lead, and the Party that employs the lead.
3. Work to be done in the coming year, with dates.
4. What each Party contributes.
5. Measures: what is measured, its present value, its target and the day by which it is to be met.
6. Risks, and who owns them.
The Partnership Board may change this schedule by a decision recorded in its minutes.$t$),
(30, 'SCHEDULE', $t$Contacts and notices$t$, false, $t$$t$,
$t$For each Party:
1. Executive sponsor: [name and office].
2. Agreement manager: [name and office].
3. Address for notices: [postal address], marked for the attention of [office]; and [e-mail address].
A notice under this agreement is given in writing. It counts as received: if delivered by hand, on delivery; if posted by first class post, on the second Working Day after posting; if sent by e-mail, on the Working Day after it was sent, unless a message says that it was not delivered.
A Party may change its contacts by telling the others in writing.$t$),
(31, 'SCHEDULE', $t$Sharing of information$t$, false, $t$This schedule does not take the place of a data sharing agreement.$t$,
$t$For each flow of personal data between the Parties:
1. Purpose, and why it cannot be achieved with less data or with anonymous data.
2. Categories of people and of data.
3. Lawful basis; for special categories of data also the condition that is met; and how the common law duty of confidence is satisfied.
4. Capacity of each Party: controller, joint controller or processor.
5. How the data is transferred, kept safe, and accessed.
6. How long it is kept, and how it is destroyed.
7. How people are told, and who answers when they exercise their rights.
8. Reference and date of the data protection impact assessment and of the data sharing agreement.$t$),
(32, 'SCHEDULE', $t$Finance$t$, false, $t$$t$,
$t$1. Contributions of each Party, in money and in kind, for each year: [table].
2. How shared costs are reckoned and divided: [basis].
3. Invoicing: [who invoices whom, when, and in what detail].
4. Treatment of underspending and overspending: [who decides; limits].
5. Value added tax: [treatment].
6. Adjustment from year to year: [none, or the index and the day].
7. Accounts and audit: [who keeps them; who may inspect them].$t$),
(33, 'SCHEDULE', $t$Brand$t$, false, $t$$t$,
$t$1. Names and marks that each Party makes available, and where its guidance is found.
2. Name of the partnership, and how it is written.
3. Permitted uses: [joint reports, recruitment, signs, websites].
4. Who approves a use for each Party, and how long approval takes: [five Working Days].
5. Order and size of marks where several appear together.
6. Announcements to the press: none without the approval of the communications lead of every Party concerned.
7. What happens to the marks when this agreement ends.$t$)
) as model (position, part, heading, binds, note, wording);

alter table concordat.clause_wording enable trigger keep_history;

insert into concordat.clause_wording_history select w.*, 0, null from concordat.clause_wording w;
