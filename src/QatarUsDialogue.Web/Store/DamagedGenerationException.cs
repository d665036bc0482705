namespace QatarUsDialogue.Web.Store;

/// <summary>A generation does not hold what it must. It is never served.</summary>
public sealed class DamagedGenerationException(string message) : Exception(message);
