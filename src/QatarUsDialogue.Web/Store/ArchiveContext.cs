using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using QatarUsDialogue.Dialogues;
using QatarUsDialogue.Records;
using QatarUsDialogue.Searching;
using QatarUsDialogue.Web.Tallying;

namespace QatarUsDialogue.Web.Store;

/// <summary>The tables of one generation. Written once by a build, then only read.</summary>
public sealed class ArchiveContext(DbContextOptions<ArchiveContext> options) : DbContext(options)
{
    /// <summary>What requests of one generation share; of this context alone where it is no request's.</summary>
    public ReadOnce Once { get; internal set; } = new();

    public DbSet<Source> Sources => Set<Source>();
    public DbSet<CapturedPage> Pages => Set<CapturedPage>();
    public DbSet<Fact> Facts => Set<Fact>();
    public DbSet<Dialogue> Dialogues => Set<Dialogue>();
    public DbSet<Agreement> Agreements => Set<Agreement>();
    public DbSet<Topic> Topics => Set<Topic>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<Claim> Claims => Set<Claim>();
    public DbSet<Passage> Passages => Set<Passage>();
    public DbSet<Synonym> Synonyms => Set<Synonym>();
    public DbSet<EditorRecord> Records => Set<EditorRecord>();
    public DbSet<DecisionRow> Decisions => Set<DecisionRow>();

    public DbSet<FormerFact> FormerFacts => Set<FormerFact>();

    public DbSet<FormerKey> FormerKeys => Set<FormerKey>();

    public DbSet<ArchiveTally> ArchiveTallies => Set<ArchiveTally>();
    public DbSet<EarlyContact> EarlyContacts => Set<EarlyContact>();
    public DbSet<RoundTally> RoundTallies => Set<RoundTally>();
    public DbSet<TopicTally> TopicTallies => Set<TopicTally>();
    public DbSet<TopicWords> TopicWords => Set<TopicWords>();
    public DbSet<TopicForm> TopicForms => Set<TopicForm>();
    public DbSet<TopicCompanion> TopicCompanions => Set<TopicCompanion>();
    public DbSet<PersonTally> PersonTallies => Set<PersonTally>();
    public DbSet<PersonInRound> PeopleInRounds => Set<PersonInRound>();
    public DbSet<PersonForm> PersonForms => Set<PersonForm>();
    public DbSet<LedgerPlace> LedgerPlaces => Set<LedgerPlace>();
    public DbSet<LedgerTally> LedgerTallies => Set<LedgerTally>();
    public DbSet<ShownDocument> ShownDocuments => Set<ShownDocument>();
    public DbSet<ShownPerson> ShownPeople => Set<ShownPerson>();
    public DbSet<ShownClaim> ShownClaims => Set<ShownClaim>();

    public DbSet<BuildOrigin> Origins => Set<BuildOrigin>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Source>(source =>
        {
            source.HasKey(s => s.Id);
            source.HasIndex(s => new { s.Published, s.Id });
            source.HasIndex(s => new { s.DialogueKey, s.Id });
            source.HasMany(s => s.Facts).WithOne().HasForeignKey(f => f.SourceId);
            source.OwnsMany(s => s.Furniture, part =>
            {
                part.WithOwner().HasForeignKey("SourceId");
                part.HasKey("SourceId", nameof(FurniturePart.Start));
                part.Ignore(p => p.Span);
            });
        });
        modelBuilder.Entity<CapturedPage>(page =>
        {
            page.HasKey(p => p.SourceId);
            page.HasOne<Source>().WithOne().HasForeignKey<CapturedPage>(p => p.SourceId);
        });
        modelBuilder.Entity<Fact>(fact =>
        {
            // Ids come in no order: the place of each is found once, when all are in.
            fact.HasKey(f => new { f.SourceId, f.Number });
            fact.HasIndex(f => f.Id).IsUnique();
            fact.Ignore(f => f.Span);
            fact.Ignore(f => f.Passage);
            fact.Ignore(f => f.Inference);
            // Most facts stand for no topic, person or document, and nobody looks for those.
            fact.HasIndex(f => new { f.TopicKey, f.DialogueKey }).HasFilter("TopicKey IS NOT NULL");
            // In the order of lists, so that a page of one is read from its place on.
            fact.HasIndex(f => new { f.TopicKey, f.SourceId, f.Number }).HasFilter("TopicKey IS NOT NULL");
            fact.HasIndex(f => new { f.DialogueKey, f.SourceId, f.Number });
            fact.HasIndex(f => new { f.AgreementKey, f.SourceId, f.Number }).HasFilter("AgreementKey IS NOT NULL");
            fact.HasIndex(f => new { f.PersonKey, f.SourceId, f.Number }).HasFilter("PersonKey IS NOT NULL");
        });
        modelBuilder.Entity<Dialogue>(dialogue =>
        {
            dialogue.HasKey(d => d.Key);
            dialogue.HasMany(d => d.Agreements).WithOne().HasForeignKey(a => a.DialogueKey);
            dialogue.HasMany(d => d.Claims).WithOne().HasForeignKey(c => c.DialogueKey);
            dialogue.OwnsMany(d => d.Participants, participant =>
            {
                participant.WithOwner().HasForeignKey(p => p.DialogueKey);
                participant.HasKey(p => new { p.DialogueKey, p.Order });
            });
        });
        modelBuilder.Entity<Agreement>(agreement =>
        {
            agreement.HasKey(a => a.Key);
            agreement.HasIndex(a => new { a.Standing, a.Order });
            agreement.OwnsMany(a => a.Tellings, telling =>
            {
                telling.WithOwner().HasForeignKey("AgreementKey");
                telling.HasKey("AgreementKey", nameof(Telling.Order));
            });
        });
        modelBuilder.Entity<Passage>(passage =>
        {
            passage.HasKey(p => p.Id);
            passage.Ignore(p => p.Span);
            passage.HasOne<Source>().WithMany().HasForeignKey(p => p.SourceId);
            passage.HasIndex(p => new { p.SourceId, p.Start }).IsUnique();
        });
        modelBuilder.Entity<Synonym>().HasKey(s => new { s.Group, s.Order });
        modelBuilder.Entity<Topic>().HasKey(t => t.Key);
        modelBuilder.Entity<Person>(person =>
        {
            person.HasKey(p => p.Key);
            person.OwnsMany(p => p.Offices, office =>
            {
                office.WithOwner().HasForeignKey("PersonKey");
                office.HasKey("PersonKey", nameof(HeldOffice.Order));
            });
        });
        modelBuilder.Entity<Claim>(claim =>
        {
            claim.HasKey(c => new { c.DialogueKey, c.Order });
            claim.HasIndex(c => c.Id).IsUnique();
        });
        modelBuilder.Entity<FormerFact>().HasKey(f => new { f.Id, f.Sha256 });
        modelBuilder.Entity<FormerKey>().HasKey(k => new { k.Kind, k.Key });
        AddTallies(modelBuilder);
        modelBuilder.Entity<BuildOrigin>().HasKey(o => o.Inputs);
        modelBuilder.Entity<DecisionRow>().HasKey(d => d.Order);
        modelBuilder.Entity<EditorRecord>(record =>
        {
            record.HasKey(r => r.Key);
            record.OwnsMany(r => r.Statements, statement =>
            {
                statement.WithOwner().HasForeignKey("RecordKey");
                statement.HasKey("RecordKey", nameof(RecordStatement.Order));
            });
        });
        KeepKeysAsGiven(modelBuilder);
    }

    private static void AddTallies(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ArchiveTally>().HasKey(t => t.Id);
        modelBuilder.Entity<EarlyContact>(contact =>
        {
            contact.HasKey(c => c.Order);
            contact.HasIndex(c => c.IsShown);
        });
        modelBuilder.Entity<RoundTally>(tally =>
        {
            tally.HasKey(t => t.DialogueKey);
            tally.HasIndex(t => t.Place);
        });
        modelBuilder.Entity<TopicTally>(tally =>
        {
            tally.HasKey(t => new { t.TopicKey, t.DialogueKey });
            tally.HasIndex(t => t.DialogueKey);
        });
        modelBuilder.Entity<TopicWords>(words =>
        {
            words.HasKey(w => new { w.TopicKey, w.DialogueKey, w.SourceId, w.Number });
            words.HasIndex(w => w.DialogueKey);
        });
        modelBuilder.Entity<TopicForm>().HasKey(f => new { f.TopicKey, f.Order });
        modelBuilder.Entity<TopicCompanion>().HasKey(c => new { c.TopicKey, c.Order });
        modelBuilder.Entity<PersonTally>(tally =>
        {
            tally.HasKey(t => t.PersonKey);
            tally.HasIndex(t => t.Order);
        });
        modelBuilder.Entity<PersonInRound>().HasKey(p => new { p.PersonKey, p.DialogueKey });
        modelBuilder.Entity<PersonForm>().HasKey(f => new { f.PersonKey, f.Order });
        modelBuilder.Entity<LedgerPlace>(place =>
        {
            place.HasKey(p => new { p.Choice, p.Place });
            place.HasIndex(p => new { p.AgreementKey, p.Choice });
        });
        modelBuilder.Entity<LedgerTally>().HasKey(t => t.Choice);
        modelBuilder.Entity<ShownDocument>().HasKey(d => new { d.DialogueKey, d.AgreementKey });
        modelBuilder.Entity<ShownPerson>().HasKey(p => new { p.DialogueKey, p.Order });
        modelBuilder.Entity<ShownClaim>().HasKey(c => new { c.DialogueKey, c.Order });
    }

    // Otherwise a 0 in a key, as of furniture at the very beginning of a text, is taken for "to be numbered".
    private static void KeepKeysAsGiven(ModelBuilder modelBuilder)
    {
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.FindPrimaryKey()?.Properties ?? []))
        {
            property.ValueGenerated = ValueGenerated.Never;
        }
    }
}
