using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SecondOpinion.Bot.Domain.Learning;

/// <summary>
/// A model as bytes: a few lines that a person can read, an empty line, the weights as 16-bit little-endian numbers, and the SHA-256 of all that.
/// The same model gives the same bytes.
/// </summary>
internal static class ModelFile
{
    private const string Title = "linear model 1";

    public static byte[] Write(LinearModel model)
    {
        var head = new StringBuilder(Title).Append('\n')
            .Append(CultureInfo.InvariantCulture, $"trained-from {model.TrainedFrom}\n")
            .Append(CultureInfo.InvariantCulture, $"bits {model.Bits}\n");
        foreach (var c in model.Classes)
        {
            head.Append(CultureInfo.InvariantCulture, $"class {c.Name} {c.Bias} {c.Scale} {c.High} {c.Low}\n");
        }

        var lines = Encoding.UTF8.GetBytes(head.Append('\n').ToString());
        var bytes = new byte[lines.Length + (2 * model.Weights.Length) + SHA256.HashSizeInBytes];
        lines.CopyTo(bytes, 0);
        for (var i = 0; i < model.Weights.Length; i++)
        {
            BinaryPrimitives.WriteInt16LittleEndian(bytes.AsSpan(lines.Length + (2 * i)), model.Weights[i]);
        }

        SHA256.HashData(bytes.AsSpan(0, bytes.Length - SHA256.HashSizeInBytes), bytes.AsSpan(bytes.Length - SHA256.HashSizeInBytes));
        return bytes;
    }

    /// <exception cref="InvalidDataException">The bytes are no model, or not all of one.</exception>
    public static LinearModel Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < SHA256.HashSizeInBytes || !SHA256.HashData(bytes[..^SHA256.HashSizeInBytes]).AsSpan().SequenceEqual(bytes[^SHA256.HashSizeInBytes..]))
        {
            throw new InvalidDataException("The model's checksum is wrong: the file was cut, changed, or is none.");
        }

        var body = bytes[..^SHA256.HashSizeInBytes];
        var end = body.IndexOf("\n\n"u8);
        var lines = Encoding.UTF8.GetString(body[..Math.Max(0, end)]).Split('\n').Select(line => line.Split(' ')).ToArray();
        if (end < 0 || string.Join(' ', lines[0]) != Title || lines.Length < 4)
        {
            throw new InvalidDataException($"The model does not begin with '{Title}'.");
        }

        var classes = lines.Skip(3).Select(Class).ToArray();
        var weights = new short[(body.Length - end - 2) / 2];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = BinaryPrimitives.ReadInt16LittleEndian(body[(end + 2 + (2 * i))..]);
        }

        var bits = int.Parse(lines[2][1], NumberStyles.None, CultureInfo.InvariantCulture);
        return weights.Length == classes.Length << bits
            ? new(classes, bits, weights, lines[1][1])
            : throw new InvalidDataException($"The model has {weights.Length} weights where {classes.Length << bits} belong.");
    }

    private static LinearClass Class(string[] line)
    {
        long Number(int i) => long.Parse(line[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return new(line[1], Number(2), Number(3), Number(4), Number(5));
    }
}
