using QatarUsDialogue.Web.Store.Lists;

namespace QatarUsDialogue.Web.Store.Postgres;

/// <summary>Proves the schema of a generation before it is served; the server itself answers for its pages on the disk.</summary>
internal static class SchemaCheck
{
    /// <param name="name">What the generation is called where something is wrong.</param>
    /// <exception cref="DamagedGenerationException">It is not what a generation must be.</exception>
    public static void Check(string name, ArchiveContext context)
    {
        GenerationRowsCheck.Check(name, context);
        ListOrderCheck.Check(name, context);
    }
}
