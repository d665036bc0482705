using System.Buffers.Binary;
using System.Security.Cryptography;

namespace QatarUsDialogue.Web.Store;

/// <summary>
/// The code that built a generation, kept in the file's <c>user_version</c>. The id names rules by their versions; while
/// someone works on a rule its version stands still, and the stamp tells that the generation is of an older draft.
/// </summary>
internal static class BuildStamp
{
    public static int Current { get; } = Stamp();

    private static int Stamp()
    {
        var modules = new[] { typeof(ArticleReader).Module, typeof(BuildStamp).Module };
        var bytes = modules.SelectMany(m => m.ModuleVersionId.ToByteArray()).ToArray();
        return BinaryPrimitives.ReadInt32LittleEndian(SHA256.HashData(bytes)) & int.MaxValue;
    }
}
