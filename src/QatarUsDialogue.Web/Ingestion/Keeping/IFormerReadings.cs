namespace QatarUsDialogue.Web.Ingestion.Keeping;

/// <summary>What was read before, by the same rules.</summary>
internal interface IFormerReadings : IDisposable
{
    /// <summary>The reading of a file; null where there is none. Files are asked for in the order of their names.</summary>
    ShelvedReading? Take(string file);
}
