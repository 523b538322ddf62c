// Here, because Vitest would go on looking upwards.
export default {};
