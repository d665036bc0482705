namespace QatarUsDialogue.Web.Store;

/// <summary>What keeps the generations of an archive.</summary>
public enum StoreEngine
{
    /// <summary>A file for each, in <see cref="ArchiveOptions.Data"/>. Needs nothing.</summary>
    Sqlite,

    /// <summary>A database of a PostgreSQL server, for an archive that has outgrown one machine.</summary>
    Postgres,
}
